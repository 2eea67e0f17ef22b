import { isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { schema } from '../schema/index.ts'

const api = openApi()

/** A field with arguments: where it is asked for, with which arguments, and what of it. */
interface Asked {
  within: readonly ((fields: string) => string)[]
  args: readonly [string, string]
  of?: string
}

const indicators = (fields: string) => `{ indicators(first: 100) { nodes { ${fields} } } }`
const figures = (fields: string) => `{ observations(first: 200) { nodes { ${fields} } } }`
const citations = (fields: string) =>
  `{ search(text: "7.46") { ... on Commentary { citations { report { ${fields} } } } } }`
const FIGURE = '{ period { code } published }'

const FIELDS: Record<string, Asked> = {
  'Directorate.indicators': {
    within: [fields => `{ directorate(slug: "people") { ${fields} } }`],
    args: ['first: 3', 'last: 3, filter: { services: ["send"] }'],
    of: '{ totalCount nodes { code } }',
  },
  'Directorate.service': {
    within: [fields => `{ organisation { directorates { ${fields} } } }`],
    args: ['slug: "send"', 'slug: "dols"'],
    of: '{ name indicators { code } }',
  },
  'Directorate.services': {
    within: [fields => `{ organisation { directorates { ${fields} } } }`],
    args: ['slugs: ["send", "dols"]', 'slugs: ["sensory"]'],
    of: '{ name indicators { code } }',
  },
  'Indicator.periods': {
    within: [indicators, fields => figures(`indicator { ${fields} }`)],
    args: ['last: 1', 'to: "2023-12-31"'],
    of: FIGURE,
  },
  'Indicator.series': {
    within: [indicators, fields => figures(`indicator { ${fields} }`)],
    args: ['filter: { breakdown: [] }', 'filter: { areas: ["england"] }'],
    of: `{ area { name } breakdown { code } latest ${FIGURE} }`,
  },
  'Indicator.trend': {
    within: [indicators, fields => figures(`indicator { ${fields} }`)],
    args: ['method: PREVIOUS_PERIOD', 'method: LINEAR'],
    of: '{ movement points explanation }',
  },
  'IndicatorPeriod.change': {
    within: [figures, fields => indicators(`latest { ${fields} }`)],
    args: ['from: PREVIOUS_PERIOD', 'from: FIRST'],
    of: `{ difference from ${FIGURE} }`,
  },
  'Organisation.directorate': {
    within: [fields => `{ organisations { nodes { ${fields} } } }`],
    args: ['slug: "people"', 'slug: "place"'],
    of: '{ name services { slug } }',
  },
  'Report.checks': {
    within: [
      citations,
      fields => `{ indicator(code: "dols-waiting-list") { periods { citations { report { ${fields} } } } } }`,
    ],
    args: ['verdict: [DISAGREES]', 'verdict: [CANNOT_TELL]'],
    of: '{ code verdict citations { paragraph } }',
  },
  'Report.observations': {
    within: [citations],
    args: ['first: 5', 'last: 5'],
    of: `{ totalCount nodes ${FIGURE} }`,
  },
  'Series.periods': {
    within: [fields => figures(`series { ${fields} }`), fields => indicators(`series { ${fields} }`)],
    args: ['last: 1', 'to: "2023-12-31"'],
    of: FIGURE,
  },
  'Service.indicator': {
    within: [fields => `{ directorate(slug: "people") { services { ${fields} } } }`],
    args: ['code: "dols-waiting-list"', 'code: "ehcp-issued-within-20-weeks"'],
    of: `{ title latest ${FIGURE} }`,
  },
  'Service.indicators': {
    within: [
      fields => `{ directorate(slug: "people") { services { ${fields} } } }`,
      fields => indicators(`service { ${fields} }`),
    ],
    args: ['filter: { rag: [RED] }', 'filter: { hasTarget: true }'],
    of: `{ code latest ${FIGURE} }`,
  },
}

const places = Object.entries(FIELDS).flatMap(([name, { within, args, of = '' }]) =>
  within.map(around => ({ name, around, args, of, path: around('…') })),
)

/** The answer without the fields of one alias. */
const without = (alias: string, answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === alias ? undefined : value)))

describe('a field asked for twice in one query, with different arguments', () => {
  test.each(places)('answers as in two queries: $name in $path', async ({ name, around, args, of }) => {
    const field = name.split('.')[1]
    const [one, other] = [`one: ${field}(${args[0]}) ${of}`, `other: ${field}(${args[1]}) ${of}`]
    const both = await api.ask(around(`${one} ${other}`))
    const alone = [await api.ask(around(one)), await api.ask(around(other))]
    expect([without('other', both), without('one', both)]).toEqual(alone)
    expect(JSON.stringify(alone[0])).not.toBe(JSON.stringify(alone[1]).replaceAll('"other":', '"one":'))
  })

  test('is tried for every field of the schema that has arguments', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter(type => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query')
      .flatMap(type =>
        isObjectType(type) ? Object.values(type.getFields()).map(field => ({ type, field })) : [],
      )
      .filter(({ field }) => field.args.length > 0)
      .map(({ type, field }) => `${type.name}.${field.name}`)
    expect(Object.keys(FIELDS).sort()).toEqual(fields.sort())
  })
})

interface Hit {
  __typename: string
  citations?: { report: { checks: { verdict: string }[] } }[]
}

const verdictsOf = (hits: Hit[], kind: string) =>
  hits
    .filter(({ __typename }) => __typename === kind)
    .flatMap(({ citations = [] }) =>
      citations.flatMap(({ report }) => report.checks.map(check => check.verdict)),
    )

describe('two branches of a union', () => {
  test.each([
    ['DISAGREES', 'CANNOT_TELL'],
    ['CANNOT_TELL', 'DISAGREES'],
    ['AGREES', 'DISAGREES'],
  ])('are each answered with their own arguments: %s and %s', async (ofCommentary, ofAction) => {
    const { search } = await api.ask<{ search: Hit[] }>(`{
      search(text: "recruitment OR placements OR education", first: 100) {
        __typename
        ... on Commentary { citations { report { checks(verdict: [${ofCommentary}]) { verdict } } } }
        ... on Action { citations { report { checks(verdict: [${ofAction}]) { verdict } } } }
      }
    }`)
    expect(new Set(verdictsOf(search, 'Commentary'))).toEqual(new Set([ofCommentary]))
    expect(new Set(verdictsOf(search, 'Action'))).toEqual(new Set([ofAction]))
  })

  test('are each answered with what they select, aliases and fragments among it', async () => {
    const commentary =
      '... on Commentary { citations { ...Place report { a: checks(verdict: [AGREES]) { code } b: checks { code } } } }'
    const action =
      '... on Action { citations { ...Place report { a: checks(verdict: [DISAGREES]) { code } title } } }'
    const risk = '... on Risk { citations { ...Place } }'
    const PLACE = `fragment Place on Citation { paragraph report { slug c: checks(verdict: [CANNOT_TELL]) { code } ...Sections } }
      fragment Sections on Report { sections { number } }`
    const ask = async (branches: string) =>
      (
        await api.ask<{ search: object[] }>(
          `{ search(text: "demand OR recruitment OR placements", first: 100) { __typename ${branches} } } ${PLACE}`,
        )
      ).search
    const all = await ask(`${commentary} ${action} ${risk}`)
    for (const [kind, branch] of [
      ['Commentary', commentary],
      ['Action', action],
      ['Risk', risk],
    ] as const) {
      const ofKind = (hits: object[]) => hits.filter(hit => (hit as Hit).__typename === kind)
      expect(ofKind(all).length).toBeGreaterThan(0)
      expect(ofKind(all)).toEqual(ofKind(await ask(branch)))
    }
  })
})

describe('rows of which the same is selected at several places', () => {
  test('are fetched together, once for each', async () => {
    const at = (alias: string) => `${alias}: citations { report { title organisation { name } } }`
    const query = (fields: string) => `{ indicator(code: "dols-waiting-list") { latest { ${fields} } } }`
    const once = await api.statementsOf(query(at('a')))
    expect(await api.statementsOf(query(`${at('a')} ${at('b')}`))).toHaveLength(once.length)
  })
})
