import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const CODE = ['apps/api/src/**/*.ts', 'packages/{db,domain,ingest}/src/**/*.ts', 'pnpm-lock.yaml']

/** Names a schema by what it says. */
export const releaseOf = (schema: GraphQLSchema): string =>
  hash([printSchema(lexicographicSortSchema(schema))])

/**
 * Names the code that gives the answers, by its text: the same in every instance that runs it, and another one as
 * soon as a rule or a wording changes, since the same data then give another answer.
 */
export const releaseOfCode = (): string =>
  hash(
    globSync(CODE, { cwd: ROOT })
      .sort()
      .map(file => `${file}\n${readFileSync(`${ROOT}${file}`, 'utf8')}`),
  )

function hash(texts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('base64url')
}
