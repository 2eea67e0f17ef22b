/** Fails when the changesets announce less than the schema has changed since the last release. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { announcedBump, bumps, neededBump } from './needed-bump.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

const [released] = git('tag', '--list', '@scrutiny/sdk@*', '--sort=-version:refname').split('\n')
if (!released) {
  console.log('No release yet: any version will do.')
} else {
  const schema = 'apps/api/schema.graphql'
  const needed = neededBump(git('show', `${released}:${schema}`), readFileSync(`${root}${schema}`, 'utf8'))
  const files = readdirSync(`${root}.changeset`).filter(file => file.endsWith('.md') && file !== 'README.md')
  const announced = announcedBump(
    files.map(file => readFileSync(`${root}.changeset/${file}`, 'utf8')),
    '@scrutiny/sdk',
  )
  console.log(`Since ${released} the schema needs ${needed}, and the changesets announce ${announced}.`)
  if (bumps.indexOf(announced) < bumps.indexOf(needed)) process.exitCode = 1
}
