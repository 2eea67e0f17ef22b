import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** What `scrutinyCodegen` needs to know. */
export interface CodegenOptions {
  /** Where your operations are. Default `src/**\/*.graphql`. */
  documents?: string | string[]
  /** The TypeScript file to write. Default `src/scrutiny.ts`. */
  output?: string
  /** The schema to read: a file or an API's address. Default: the schema this version was made for. */
  schema?: string
}

/**
 * A ready configuration for GraphQL Code Generator: your own operations become typed documents that
 * `client.request` takes. It needs `@graphql-codegen/cli` and `graphql` among your development
 * dependencies, and nothing at run time.
 *
 * @example
 * // codegen.ts
 * import { scrutinyCodegen } from '@scrutiny/sdk/codegen'
 * export default scrutinyCodegen({ documents: 'src/**\/*.graphql', output: 'src/scrutiny.ts' })
 */
export function scrutinyCodegen({
  documents = 'src/**/*.graphql',
  output = 'src/scrutiny.ts',
  schema = pathOf('../../generated/schema.graphql'),
}: CodegenOptions = {}): CodegenConfig {
  return {
    schema,
    documents,
    generates: {
      [output]: {
        plugins: [pathOf('./plugin.js')],
        config: { schemaTypes: '@scrutiny/sdk', documentType: '@scrutiny/sdk' },
      },
    },
  }
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))
