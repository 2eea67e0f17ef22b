import type { CodegenConfig } from '@graphql-codegen/cli'

const ready = 'src/operations/!(web-)*.graphql'
const web = 'src/operations/web-*.graphql'
// NOTE: spelt differently on purpose. The generator caches files by their pattern, and would hand
// out the same ones again as if they were to be generated.
const readyAsReference = `./${ready}`

const plugins = ['./src/codegen/plugin.ts']
const config = { schemaTypes: './schema.ts', documentType: '../src/core/document.ts' }

const codegen: CodegenConfig = {
  schema: '../../apps/api/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'generated/schema.ts': { plugins: ['./codegen/schema-types.ts'] },
    'generated/plain-lists.ts': { plugins: ['./codegen/plain-lists.ts'] },
    'generated/operations.ts': { documents: ready, plugins, config },
    'generated/methods.ts': { documents: ready, plugins: ['./codegen/methods.ts'] },
    // The web client's own screens: typed like the rest, and left out of the published package.
    'generated/web.ts': { documents: web, externalDocuments: readyAsReference, plugins, config },
  },
}

export default codegen
