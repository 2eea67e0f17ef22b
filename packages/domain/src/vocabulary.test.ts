import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as words from './vocabulary.ts'

const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8')

function valuesInSchema(name: string): string[] {
  const body = new RegExp(`^enum ${name} \\{([^}]*)\\}`, 'm').exec(schema)?.[1] ?? ''
  return body.split('\n').flatMap(line => /^\s+([A-Z0-9_]+)\s*$/.exec(line)?.[1] ?? [])
}

describe('the vocabulary', () => {
  it.each([
    ['Calendar', words.CALENDARS],
    ['Granularity', words.GRANULARITIES],
    ['Precision', words.PRECISIONS],
    ['Accumulation', words.ACCUMULATIONS],
    ['Measure', words.MEASURES],
    ['Missing', words.MISSING],
    ['Qualifier', words.QUALIFIERS],
    ['ObservationStatus', words.STATUSES],
    ['Polarity', words.POLARITIES],
    ['UnitKind', words.UNIT_KINDS],
    ['TargetKind', words.TARGET_KINDS],
    ['TargetOperator', words.TARGET_OPERATORS],
    ['CheckVerdict', words.CHECK_VERDICTS],
    ['Relation', words.RELATIONS],
  ])('of %s is the one that the database stores', (name, values) => {
    expect([...values]).toEqual(valuesInSchema(name))
  })
})
