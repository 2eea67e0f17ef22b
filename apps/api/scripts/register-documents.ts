/**
 * Writes trusted-documents.json: every operation of the SDK and the web client, with the fragments it reaches, as the
 * text that is sent and its hash. Sorted, so that two runs give the same bytes.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concatAST, Kind, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql'
import { sha256 } from '../src/trusted/fingerprint.ts'
import type { RegisteredDocument } from '../src/trusted/registry.ts'

const OPERATIONS = fileURLToPath(new URL('../../../packages/sdk/src/operations/', import.meta.url))

const files = globSync('*.graphql', { cwd: OPERATIONS }).sort()
const everything = concatAST(files.map(file => parse(readFileSync(`${OPERATIONS}${file}`, 'utf8'))))

const documents = Object.entries(separateOperations(everything)).map(([name, { definitions }]) => {
  const [operation] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions
    .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
    .sort((a, b) => (a.name.value < b.name.value ? -1 : 1))
  if (!operation) throw new Error(`${name} is no operation`)
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }))
  return { id: sha256(text), name, text } satisfies RegisteredDocument
})
documents.sort((a, b) => (a.name < b.name ? -1 : 1))

writeFileSync(
  new URL('../trusted-documents.json', import.meta.url),
  `${JSON.stringify(documents, null, 2)}\n`,
)
