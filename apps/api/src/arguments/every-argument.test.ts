import { beforeAll, describe, expect, test } from 'vitest'
import {
  type ArgumentPlace,
  argumentPlaces,
  argumentWith,
  questionAt,
  withLiteral,
} from '../../test/argument-places.ts'
import {
  ODD_DATES,
  ODD_IDS,
  ODD_LITERALS,
  ODD_NUMBERS,
  ODD_PLACES,
  ODD_STRINGS,
} from '../../test/odd-values.ts'
import { type Answer, openApi } from '../../test/open-api.ts'
import { schema } from '../schema/index.ts'
import { isConnection, isList } from '../selection/lists.ts'
import { checkOf } from './argument-check.ts'
import { limitsOf } from './argument-limits.ts'

const api = openApi()
const places = argumentPlaces(schema)

const VALUES: Record<string, readonly unknown[]> = {
  String: ODD_STRINGS,
  ID: [...ODD_IDS, ...ODD_STRINGS],
  Date: ODD_DATES,
  Int: ODD_NUMBERS,
}

/** An id of each type that has arguments. */
const ids = new Map<string, string>()
const idOf = (type: string) => {
  const id = ids.get(type)
  if (id === undefined) throw new Error(`no ${type} is known`)
  return id
}

beforeAll(async () => {
  const tree = await api.ask(`{
    organisation { id directorates { id services { id } } }
    indicator(code: "ehcp-issued-within-20-weeks") { id series { id } latest { id } }
    report(slug: "people-scrutiny-2024-07-10") { id }
  }`)
  for (const [, id = ''] of JSON.stringify(tree).matchAll(/"id":"([^"]+)"/g)) {
    const [type = ''] = Buffer.from(id, 'base64').toString().split(':')
    ids.set(type, ids.get(type) ?? id)
  }
})

const REFUSALS = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'TOKEN_TOO_LONG']

/** What is wrong with the answer to a question; nothing when it has data, or is refused before it is executed. */
async function faultOf(body: { query: string; variables?: object }): Promise<object | undefined> {
  const response = await api.fetch(body)
  const answer = (await response.json()) as Answer<unknown>
  const codes = answer.errors?.map(({ extensions }) => extensions.code)
  const isRefused =
    response.status === 400 && !('data' in answer) && codes?.every(code => REFUSALS.includes(code))
  return isRefused || (response.status === 200 && !codes)
    ? undefined
    : { body, answer, status: response.status }
}

async function faultsAt(place: ArgumentPlace, values: readonly unknown[], literals: readonly unknown[]) {
  const question = questionAt(place, idOf)
  const faults: object[] = []
  for (const value of values) {
    const fault = await faultOf({ query: question, variables: { value: argumentWith(place.steps, value) } })
    if (fault) faults.push(fault)
  }
  for (const value of literals) {
    const fault = await faultOf({ query: withLiteral(question, argumentWith(place.steps, value)) })
    if (fault) faults.push(fault)
  }
  return faults
}

describe('whatever is sent, it is a value that fits nothing or a mistake of the asker, never ours', () => {
  test.each(places.filter(({ type }) => type in VALUES).map(place => [place.name, place] as const))(
    'in %s',
    async (_name, place) => {
      const values = VALUES[place.type] ?? []
      const literals = place.type === 'Int' ? values : ODD_LITERALS
      expect(await faultsAt(place, values, literals)).toEqual([])
      expect(api.errors).toEqual([])
    },
    60_000,
  )

  test.each(
    places.filter(({ argument: { name } }) => name === 'after').map(place => [place.name, place] as const),
  )('in the values that a cursor of %s holds', async (_name, place) => {
    const question = questionAt(place, idOf)
    const { list } = await firstCursorOf(question)
    const real = JSON.parse(Buffer.from(list, 'base64url').toString()) as unknown[]
    const forged = real.flatMap((_, index) => ODD_PLACES.map(odd => cursorOf(real.with(index, odd))))
    const others = [real.slice(1), [...real, 1], real[0], null].map(cursorOf)
    expect(await faultsAt(place, [...forged, ...others], [])).toEqual([])
    expect(api.errors).toEqual([])
  })

  const cursorOf = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url')

  async function firstCursorOf(question: string): Promise<{ list: string }> {
    const answer = await api.ask(question.replace('__typename', 'pageInfo { endCursor }'))
    const [, list = ''] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(answer)) ?? []
    return { list }
  }
})

describe('a limit is declared', () => {
  test.each(places.map(place => [place.name, place] as const))('for %s', (_name, { type, steps, field }) => {
    const leaf = steps.at(-1)
    if (!leaf) throw new Error('no place')
    const { maxItems, maxLength, minimum, maximum } = limitsOf(leaf)
    expect(maxItems).toBeLessThanOrEqual(100)
    expect(maxLength).toBeLessThanOrEqual(1_000)
    if (type === 'Int' && !isConnection(field)) expect([minimum, maximum]).toEqual([1, expect.any(Number)])
  })

  test.each(
    Object.values(schema.getTypeMap())
      .flatMap(type => ('getFields' in type ? Object.values(type.getFields()) : []))
      .filter(field => 'args' in field && isConnection(field) && !isList(field))
      .map(field => [String(field), field] as const),
  )('for the pages of %s, and its arguments are checked together', (_name, field) => {
    if (!('args' in field)) throw new Error('no field')
    expect(field.extensions.pageSize).toMatchObject({ maximum: expect.any(Number) })
    expect(checkOf(field)).toBeTypeOf('function')
  })
})
