/** `node opener.fixture.ts FOLDER` opens and closes the embedded database in a folder, or says why it can't. */
import { createDb } from '../create-db.ts'

try {
  const database = await createDb(`pglite:${process.argv[2]}`)
  await database.close()
} catch (error) {
  console.log((error as Error).message)
}
