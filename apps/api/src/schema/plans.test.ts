import { beforeAll, describe, expect, test } from 'vitest'
import { growDatabase } from '../../test/grow-database.ts'
import { openApi } from '../../test/open-api.ts'
import { recordStatements, type SentStatement, scansOf } from '../../test/plans.ts'

const api = openApi()

const COUNCILS = 150

const EHCP = 'indicator(code: "ehcp-issued-within-20-weeks")'

/** The questions that are asked most, and how many figures they may look at. */
const QUESTIONS: Record<string, { query: string; figures: number }> = {
  'the README’s question': {
    query: `{ ${EHCP} { title latest {
      period { label } display rag { explanation } comparators { area { name } display difference verdict }
      citations { paragraph }
    } } }`,
    figures: 100,
  },
  'the judgement of a figure': {
    query: `{ ${EHCP} { latest { rag { status } target { text } } } }`,
    figures: 100,
  },
  'the figures of other areas': { query: `{ ${EHCP} { periods { comparators { value } } } }`, figures: 100 },
  'the parts of a figure': {
    query: '{ indicator(code: "dols-waiting-list") { series { periods { breakdowns { value } } } } }',
    figures: 1_500,
  },
  'how a figure has changed': {
    query: `{ ${EHCP} { periods { change { percent } year: change(from: SAME_PERIOD_LAST_YEAR) { percent } } trend { movement } } }`,
    figures: 100,
  },
  'which indicators miss their targets': {
    query:
      '{ indicators(filter: { rag: [RED, AMBER] }) { totalCount edges { node { code latest { rag { status } } } } } }',
    figures: 5_000,
  },
  'a page of figures': {
    query:
      '{ observations(first: 50, orderBy: { field: VALUE, direction: DESC }) { totalCount edges { node { value } } } }',
    figures: 1_000,
  },
  'a directorate with all that it holds': {
    query: `{ directorate(slug: "people") { services { indicators { code periods(last: 6) { value rag { status } comparators { value } } } } } }`,
    figures: 5_000,
  },
}

describe('with 150 more councils on board', () => {
  const sent: SentStatement[] = []
  const before = new Map<string, { statements: number; answer: unknown }>()

  const ask = async (query: string) => {
    sent.length = 0
    const answer = await api.ask(query)
    return { answer, statements: sent.slice() }
  }

  beforeAll(async () => {
    recordStatements(api.db(), statement => sent.push(statement))
    for (const [question, { query }] of Object.entries(QUESTIONS)) {
      const { answer, statements } = await ask(query)
      before.set(question, { answer, statements: statements.length })
    }
    await growDatabase(api.db(), COUNCILS)
  }, 120_000)

  test.for(Object.entries(QUESTIONS))(
    '%s reads only the figures that it is about',
    async ([question, asked]) => {
      const { answer, statements } = await ask(asked.query)
      const scans = await Promise.all(statements.map(each => scansOf(api.db(), each, 'Observation')))
      expect(answer).toEqual(before.get(question)?.answer)
      expect(statements).toHaveLength(before.get(question)?.statements ?? 0)
      expect(scans.flat()).not.toEqual([])
      expect(scans.flat().filter(({ kind }) => kind === 'Seq Scan')).toEqual([])
      expect(scans.flat().reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(asked.figures)
    },
  )
})
