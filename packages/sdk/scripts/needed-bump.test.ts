import { expect, test } from 'vitest'
import { announcedBump, neededBump } from './needed-bump.ts'

const before = 'type Query { name: String, size(unit: Unit): Int } enum Unit { CM M }'

test.each([
  ['a field that goes away is major', 'type Query { size(unit: Unit): Int } enum Unit { CM M }', 'major'],
  [
    'a value that goes away is major',
    'type Query { name: String, size(unit: Unit): Int } enum Unit { CM }',
    'major',
  ],
  [
    'an argument that becomes necessary is major',
    'type Query { name: String, size(unit: Unit!): Int } enum Unit { CM M }',
    'major',
  ],
  [
    'a new field is minor',
    'type Query { name: String, colour: String, size(unit: Unit): Int } enum Unit { CM M }',
    'minor',
  ],
  [
    'a new value is minor',
    'type Query { name: String, size(unit: Unit): Int } enum Unit { CM M KM }',
    'minor',
  ],
  [
    'a new optional argument is minor',
    'type Query { name(long: Boolean): String, size(unit: Unit): Int } enum Unit { CM M }',
    'minor',
  ],
  ['other words are a patch', `"What can be asked." ${before}`, 'patch'],
  ['the same schema needs nothing', before, 'none'],
])('%s', (_, after, bump) => {
  expect(neededBump(before, after)).toBe(bump)
})

test('the largest bump that is announced counts, and only that of the package', () => {
  const changeset = (name: string, bump: string) => `---\n'${name}': ${bump}\n---\n\n'@scrutiny/sdk': major\n`
  const changesets = [
    changeset('@scrutiny/sdk', 'patch'),
    changeset('@scrutiny/sdk', 'minor'),
    changeset('other', 'major'),
  ]
  expect(announcedBump(changesets, '@scrutiny/sdk')).toBe('minor')
  expect(announcedBump([], '@scrutiny/sdk')).toBe('none')
})
