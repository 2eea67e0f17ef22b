import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'

/** The patterns of a .dockerignore or .gitignore. */
export const patternsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))

const leavesOut = (pattern: string, path: string) =>
  matchesGlob(path, pattern.endsWith('/') ? `${pattern}**` : pattern)

/** Copies what Docker is given of a checkout: every file that Git knows or would, but for those of .dockerignore. */
export function copyBuildContext(checkout: string, folder: string): void {
  const ignored = patternsOf(join(checkout, '.dockerignore'))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: checkout,
    encoding: 'utf8',
  })
  for (const path of listed.split('\0').filter(Boolean)) {
    const from = join(checkout, path)
    if (existsSync(from) && !ignored.some(pattern => leavesOut(pattern, path)))
      cpSync(from, join(folder, path))
  }
}
