import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { answerKey } from './answer-key.ts'

const SCOPE = { release: '1', version: '1', defaultOrganisation: 'shropshire', mediaType: 'application/json' }

const keyOf = (variables: Record<string, unknown>) => answerKey({ query: '{ __typename }', variables }, SCOPE)

/** Few and small, so that two of them are often alike: equal, or equal but for a type. */
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 0, 1, '', '0', 'a', 'null', '[]', '{}'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', '__proto__'), tie('value'), { maxKeys: 2 }),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', '0'), tie('value')), { maxLength: 2 }),
  ),
}))

describe('the key of an answer', () => {
  test('is the same for the same variables, and another one for any others', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        // As a request brings them.
        const [a, b] = [one, other].map(variable => JSON.parse(JSON.stringify({ variable })))
        expect(keyOf(a) === keyOf(b)).toBe(isDeepStrictEqual(a, b))
      }),
      { numRuns: 20_000 },
    )
  })

  test('does not hang on the order in which the fields of a variable are written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), variables => {
        const reversed = Object.fromEntries(Object.entries(variables).reverse())
        expect(keyOf(reversed)).toBe(keyOf(variables))
      }),
    )
  })
})

describe('a variable of the wrong type', () => {
  const api = openApi({ cacheBytes: 1_000_000 })

  test.each([
    [
      'query ($value: [CheckVerdict!]) { report(slug: "people-scrutiny-2024-07-10") { checks(verdict: $value) { code } } }',
      [],
      {},
    ],
    [
      'query ($value: IndicatorFilter) { indicators(filter: $value) { totalCount } }',
      { codes: ['dols-waiting-list'] },
      [['codes', ['dols-waiting-list']]],
    ],
    [
      'query ($value: IndicatorOrder) { indicators(orderBy: $value) { totalCount } }',
      { field: 'TITLE' },
      [['field', 'TITLE']],
    ],
    ['query ($value: Int) { search(text: "waits", first: $value) { __typename } }', 1, '1'],
  ])(
    'is refused, though a right one that looks like it was answered before: %s',
    async (query, right, wrong) => {
      await api.ask(query, { value: right })
      expect((await api.refused(query, { value: wrong })).extensions.code).toBe('BAD_USER_INPUT')
      await api.ask(query, { value: right })
    },
  )
})
