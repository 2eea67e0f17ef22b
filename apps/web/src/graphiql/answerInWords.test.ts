import { expect, test } from 'vitest'
import { openApi } from '../../../api/test/open-api.ts'
import { answerInWords } from './answerInWords.ts'

const api = openApi({ limits: { cost: 1_000 } })
const shown = async (query: string) => answerInWords(await (await api.fetch({ query })).text())

test('an answer says what it cost and what one may cost', async () => {
  expect(await shown('{ directorate(slug: "people") { name } }')).toEqual({
    cost: 'Cost: 1 of at most 1,000 objects',
    errors: [],
    warnings: [],
  })
})

test('a refused question says so', async () => {
  const { cost, errors } = await shown(
    '{ indicators(first: 100) { nodes { series { periods { notes { text } } } } } }',
  )
  expect(cost).toMatch(/^Refused: it would cost [\d,]+ objects, and at most 1,000 are allowed$/)
  expect(errors).toEqual([])
})

test('what went wrong is told as the API words it', async () => {
  const { errors } = await shown('{ directorate(slug: "people") { nickname } }')
  expect(errors).toEqual([expect.stringContaining('nickname')])
})

test('warnings are told as the API words them', async () => {
  const { warnings } = await shown(
    '{ indicators(filter: { codes: ["dols-waiting-lost"] }, first: 1) { nodes { code } } }',
  )
  expect(warnings).toEqual([expect.stringContaining('dols-waiting-list')])
})

test.each([undefined, null, '', 'Unexpected end', 'null', '[]'])('%j says nothing', response => {
  expect(answerInWords(response)).toEqual({ cost: undefined, errors: [], warnings: [] })
})
