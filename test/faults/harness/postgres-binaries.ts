import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function fromPgConfig(): string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()]
  } catch {
    return []
  }
}

/** The folder of initdb, pg_ctl and pg_dump, or undefined where PostgreSQL's server is not installed. */
export function postgresBinaries(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort().reverse()
  const path = (process.env.PATH ?? '').split(delimiter)
  return [...fromPgConfig(), ...debian, ...path].find(folder =>
    ['initdb', 'pg_ctl', 'postgres'].every(name => existsSync(join(folder, name))),
  )
}
