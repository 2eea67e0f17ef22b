import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const sdk = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'generated'].flatMap(folder =>
  readdirSync(`${sdk}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(file => `${folder}/${file}`),
)

/** The exports of a file that no comment stands above. */
const bare = (file: string) => {
  const lines = readFileSync(`${sdk}${file}`, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1]
    return name && !lines[at - 1]?.endsWith('*/') ? `${file}: ${name}` : []
  })
}

test('every export says what it is', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(bare)).toEqual([])
})
