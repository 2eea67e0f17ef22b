import {
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
} from 'graphql'
import {
  commentAbove,
  type DocumentFile,
  fragmentsByName,
  fragmentsOf,
  operationsOf,
  withFragments,
} from './operations.ts'
import { printDoc } from './print-doc.ts'
import { printVariables } from './print-input.ts'
import { type Context, printResult } from './print-result.ts'

/** Where the generated file finds what it imports. */
export interface PluginConfig {
  /** The module of the enums and input types. */
  schemaTypes: string
  /** The module of `TypedDocument`. */
  documentType: string
}

/**
 * A plugin of GraphQL Code Generator. For every operation it prints the types of what it answers and of
 * its variables, with the schema's descriptions, and the document: one string constant that carries them.
 *
 * NOTE: fragments are written out inside each string, since a constant put together from others is
 * kept by bundlers that cannot prove it unused; gzip takes the repetition away again.
 */
export function plugin(
  schema: GraphQLSchema,
  files: DocumentFile[],
  { schemaTypes, documentType }: PluginConfig,
) {
  const context: Context = { schema, fragments: fragmentsByName(files), imports: new Set() }
  const operations = operationsOf(files)
  const parts = [
    ...fragmentsOf(files).map(fragment => {
      const type = schema.getType(fragment.typeCondition.name.value)
      const text = type && printResult(type, fragment.selectionSet.selections, context)
      return `${printDoc({ description: commentAbove(fragment) })}export type ${fragment.name.value}Fragment = ${text}\n`
    }),
    ...operations.map(operation => {
      const name = operation.name.value
      const result = `${name}${kinds[operation.operation]}`
      const root = schema.getRootType(operation.operation)
      const about = printDoc({ description: commentAbove(operation) })
      const text = root && printResult(root, operation.selectionSet.selections, context)
      return [
        `/** The variables of {@link ${name}Document}. */\nexport type ${result}Variables = ${printVariables(operation, schema, context.imports)}\n`,
        `/** What {@link ${name}Document} answers. */\nexport type ${result} = ${text}\n`,
        `${about}export const ${name}Document = ${JSON.stringify(minified(operation, files))} as TypedDocument<${result}, ${result}Variables>\n`,
      ].join('\n')
    }),
  ]
  const types = [...context.imports].sort()
  const documentTypes = operations.length > 0 ? ['TypedDocument'] : []
  const imports =
    schemaTypes === documentType
      ? [printImport([...types, ...documentTypes].sort(), schemaTypes)]
      : [printImport(types, schemaTypes), printImport(documentTypes, documentType)]
  return {
    prepend: [...imports.flat(), ''],
    content: parts.length > 0 ? parts.join('\n') : 'export {}\n',
  }
}

const printImport = (names: readonly string[], from: string) =>
  names.length > 0 ? [`import type { ${names.join(', ')} } from '${from}'`] : []

const kinds = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }

const minified = (operation: OperationDefinitionNode, files: DocumentFile[]) =>
  stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: withFragments(operation, files) }))
