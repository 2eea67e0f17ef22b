/** `node holder.fixture.ts FOLDER` says `held` and keeps the lock until it is ended, or says why it can't have it. */
import { lockFolder } from './folder-lock.ts'

try {
  const unlock = await lockFolder(process.argv[2] ?? '')
  console.log('held')
  process.stdin.once('data', () => {
    unlock()
    process.exit(0)
  })
} catch (error) {
  console.log((error as Error).message)
}
