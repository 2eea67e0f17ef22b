import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What browsers, workers and edge runtimes have in common, and nothing of Node.js. */
const web = {
  AbortController,
  clearTimeout,
  Headers,
  Response,
  setTimeout,
  URL,
  URLSearchParams,
  performance,
}

const everything = fileURLToPath(new URL('edge-entry.ts', import.meta.url))

test('core, format, tables and testing run where there is nothing of Node.js', async () => {
  // NOTE: for a neutral platform the bundler refuses every import of node:.
  const { outputFiles } = await build({
    entryPoints: [everything],
    bundle: true,
    format: 'iife',
    globalName: 'ran',
    platform: 'neutral',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  const answer = await runInContext(`${code}; ran.answer`, createContext(web))
  expect(answer).toEqual(['EHC plans issued within 20 weeks', '33.74%', 'aborted'])
})
