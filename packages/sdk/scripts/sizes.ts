/** Measures what each ready operation adds to a bundle, and fails when one adds more than is promised. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const promised = 300
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

async function sizeOf(operations: readonly string[]): Promise<number> {
  const contents = `export { createClient, ScrutinyError } from './src/core/index.js'
export { ${operations.join(', ')} } from './generated/operations.js'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

const documents = Object.keys(await import(new URL('../dist/generated/operations.js', import.meta.url).href))
const alone = await sizeOf([])
const first = await sizeOf(['IndicatorDocument'])
console.log(`core ${alone} bytes gzipped, with Indicator ${first}`)
for (const name of documents.filter(one => one !== 'IndicatorDocument')) {
  const added = (await sizeOf(['IndicatorDocument', name])) - first
  console.log(`${name.replace('Document', '').padEnd(20)} adds ${added}`)
  if (added > promised) {
    console.error(`${name} adds more than ${promised} bytes`)
    process.exitCode = 1
  }
}
