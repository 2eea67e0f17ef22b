import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { brokenOperations } from '../test/broken-operations.ts'
import { schema } from './schema/index.ts'
import { readRegisteredDocuments } from './trusted/registry.ts'

interface Element {
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
}

const types = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

/** Everything of the contract that can be named, by its coordinate. */
const elements = new Map<string, Element>(
  types.flatMap(type => [[type.name, type] as const, ...membersOf(type)]),
)

function membersOf(type: GraphQLNamedType): [string, Element][] {
  if (isEnumType(type)) return type.getValues().map(value => [`${type.name}.${value.name}`, value])
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(field => [`${type.name}.${field.name}`, field])
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap(field => [
    [`${type.name}.${field.name}`, field],
    ...field.args.map(
      argument => [`${type.name}.${field.name}(${argument.name}:)`, argument] as [string, Element],
    ),
  ])
}

describe('every element of the contract', () => {
  test('is described', () => {
    const without = [...elements].filter(([, { description }]) => !description?.trim()).map(([name]) => name)
    expect(without).toEqual([])
  })

  test('is described in sentences: a capital at the start, a full stop at the end, and no jargon of databases', () => {
    const odd = [...elements]
      .filter(([, { description }]) => !/^["“A-Z0-9][\s\S]*[.)]$/.test(description?.trim() ?? ''))
      .map(([name, { description }]) => `${name}: ${description}`)
    expect(odd).toEqual([])
    const jargon = [...elements]
      .filter(([, { description }]) =>
        /\b(foreign key|nullable|boolean|Prisma|SQL|TODO|enum)\b/i.test(description ?? ''),
      )
      .map(([name, { description }]) => `${name}: ${description}`)
    expect(jargon).toEqual([])
  })

  test('that is deprecated says what to use instead, and until which day it stays', () => {
    const silent = [...elements]
      .filter(([, { deprecationReason }]) => typeof deprecationReason === 'string')
      .filter(([, { deprecationReason }]) => !/\w+.*\b\d{4}-\d\d-\d\d\b/.test(deprecationReason ?? ''))
      .map(([name]) => name)
    expect(silent).toEqual([])
  })
})

describe('the printed contract', () => {
  const printed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

  test('is what the code says', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(printed)
  })
})

describe('the registered operations', () => {
  const documents = readRegisteredDocuments()
  const sdl = printSchema(schema)

  test('can all be answered', () => {
    expect(brokenOperations(schema, documents)).toEqual([])
  })

  test('are named when a change of the schema breaks them', () => {
    const changed = buildSchema(
      sdl.replace(/^ {2}polarity: Polarity!$/m, '  polarity(of: String!): Polarity!'),
    )
    const broken = brokenOperations(changed, documents)
    expect(broken.find(line => line.startsWith('Indicator:'))).toMatch(/polarity/)
    expect(broken.length).toBeLessThan(documents.length)
  })

  test('are not troubled by a change that only adds', async () => {
    const changed = buildSchema(
      sdl.replace(/^type Unit \{$/m, 'type Unit {\n  """New."""\n  brandNew: String\n'),
    )
    expect(brokenOperations(changed, documents)).toEqual([])
    const changes = await diff(schema, changed)
    const levels = new Set(changes.map(({ criticality }) => criticality.level))
    expect([...levels]).toEqual([CriticalityLevel.NonBreaking])
  })
})
