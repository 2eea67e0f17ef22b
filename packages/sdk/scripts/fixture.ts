/** Records generated/fixture.ts from the real API over the real report. */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { createClient } from '../src/core/client.ts'
import { startApi } from '../test/real-api.ts'
import { record } from './record.ts'

const schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'))
const api = await startApi()
const { fields, order, things } = await record(schema, createClient({ url: api.url })).finally(api.stop)

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
const lines = (values: readonly unknown[]) => values.map(value => `    ${value},\n`).join('')
writeFileSync(
  new URL('../generated/fixture.ts', import.meta.url),
  `import type { Fixture } from '../src/testing/fixture.ts'

/** The report that the tests of this project stand on, with everything the API says of it. */
export const fixture: Fixture = {
  fields: {
${lines(
  Object.keys(fields)
    .sort()
    .map(kind => `${JSON.stringify(kind)}: ${JSON.stringify(fields[kind])}`),
)}  },
  order: ${JSON.stringify(order)},
  things: [
${lines(things.map(quoted))}  ],
}
`,
)
