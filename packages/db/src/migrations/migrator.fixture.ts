/** `node migrator.fixture.ts URL` migrates a database, and says how many migrations it applied, or why it can't. */
import { createDb } from '../create-db.ts'
import { migrate } from './migrate.ts'

try {
  const database = await createDb(process.argv[2] ?? '')
  console.log((await migrate(database)).length)
  await database.close()
} catch (error) {
  console.log(error)
}
