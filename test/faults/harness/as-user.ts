import { execFileSync } from 'node:child_process'

/** Who runs what may not be run by root. */
export interface Identity {
  uid?: number
  gid?: number
}

const idOf = (flag: string, user: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))

/** PostgreSQL refuses to be run by root; anybody else runs it as themselves. */
export function identityFor(user: string): Identity {
  if (process.getuid?.() !== 0) return {}
  return { uid: idOf('-u', user), gid: idOf('-g', user) }
}
