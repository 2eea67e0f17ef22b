import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')
const page = read('docs/operating.md')

/** The cells of each row of the table below a heading. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n${heading}\n`)
  const [table = ''] = section.split(/^## /m)
  return [...table.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ')).slice(2)
}

/** The lines of a file that say something. */
const linesOf = (path: string) =>
  read(path)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

describe('docs/operating.md', () => {
  test('lists the settings of .env.example, in its order and with its defaults', () => {
    const listed = rowsUnder('## Settings').map(([name = '', value = '']) =>
      `${name}=${value === 'empty' ? '' : value}`.replaceAll('`', ''),
    )
    expect(listed).toEqual(linesOf('.env.example'))
  })

  test('quotes sentences that the program says', () => {
    const code = globSync(['apps/api/src/**/*.ts', 'packages/{db,ingest}/src/**/*.ts'], { cwd: ROOT })
      .filter(path => !path.endsWith('.test.ts'))
      .map(read)
      .join('\n')
    const sentences = rowsUnder('## What to do when').flatMap(([seen = '']) =>
      [...seen.matchAll(/“(.*?)”/g)].map(([, sentence = '']) => sentence),
    )
    expect(sentences.length).toBeGreaterThan(10)
    const unsaid = sentences
      .flatMap(sentence => sentence.split('…'))
      .filter(part => !code.includes(part.trim()))
    expect(unsaid).toEqual([])
  })
})

describe('.dockerignore', () => {
  test('leaves out of the image whatever Git leaves out', () => {
    const left = linesOf('.dockerignore').map(line => line.replace('**/', ''))
    const ignored = linesOf('.gitignore').map(line => line.replace(/^\//, ''))
    expect(ignored.filter(pattern => !left.includes(pattern))).toEqual([])
  })
})
