import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi } from './real-api.ts'

const sdk = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(sdk, 'README.md'), 'utf8')

const blocks = [...readme.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language, info, text = '']) => ({
    language,
    info,
    text,
  }),
)
const runnable = blocks.flatMap((block, at) =>
  block.language === 'ts' && !block.info ? [{ code: block.text, output: blocks[at + 1]?.text ?? '' }] : [],
)
const files = blocks.filter(({ info }) => info?.startsWith('file='))

let folder: string
let api: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  api = await startApi()
  folder = mkdtempSync(join(tmpdir(), 'scrutiny-readme-'))
  mkdirSync(join(folder, 'node_modules/@scrutiny'), { recursive: true })
  symlinkSync(sdk, join(folder, 'node_modules/@scrutiny/sdk'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(async () => {
  await api?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a script, and gives back what it prints. */
async function run(script: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    cwd: folder,
    env: { ...process.env, SCRUTINY_URL: api.url },
  })
  return stdout
}

describe('the README', () => {
  test('has a block to run for each thing it promises', () => {
    expect(runnable.length).toBeGreaterThanOrEqual(7)
  })

  test.each(runnable.map((block, at) => [at + 1, block] as const))(
    'block %i runs, and prints what stands below it',
    async (at, { code, output }) => {
      const script = join(folder, `block-${at}.ts`)
      writeFileSync(script, code.replaceAll('http://localhost:4000/graphql', api.url))
      expect((await run(script)).replaceAll('\r', '').trimEnd()).toBe(output.trimEnd())
    },
  )

  test.each(files)('shows $info as it stands in the project that CI builds', ({ info = '', text }) => {
    expect(text).toBe(readFileSync(join(sdk, 'consumer', info.replace('file=', '')), 'utf8'))
  })
})

describe('the examples', () => {
  test('the script prints what is off target, and why', async () => {
    const printed = await run(join(sdk, 'examples/node-script/off-target.ts'))
    expect(printed).toContain('Special Educational Needs and Disabilities: EHC plans issued within 20 weeks')
    expect(printed).toMatch(/2023: 33\.74%\. Off target: .*England/)
    expect(printed).toContain('Down, which is worse')
  })

  test('the CSV has a row for each published figure', async () => {
    const lines = (await run(join(sdk, 'examples/pandas/figures.ts'))).trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^id,indicator\.code,.*,value,missing,published,display,qualifier$/)
    expect(lines.length).toBeGreaterThan(200)
  })
})
