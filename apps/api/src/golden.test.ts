import { describe, expect, test } from 'vitest'
import { goldenQuestions } from '../test/golden.ts'
import { openApi } from '../test/open-api.ts'

const api = openApi()
const files = await goldenQuestions()
const all = files.flatMap(({ questions }) => questions)

for (const { file, questions } of files) {
  describe(`the paper’s answers in ${file} come back`, () => {
    for (const { question, query, answer } of questions) {
      test(question, async () => expect(await api.ask(query)).toEqual(answer))
    }
  })
}

describe('the golden questions', () => {
  test('are at least 70', () => expect(all.length).toBeGreaterThanOrEqual(70))

  test('ask about every service', async () => {
    const { directorate } = await api.ask<{ directorate: { services: { slug: string }[] } }>(
      '{ directorate(slug: "people") { services { slug } } }',
    )
    const asked = new Set(all.map(({ service }) => service))
    expect(directorate.services.map(({ slug }) => slug).filter(slug => !asked.has(slug))).toEqual([])
  })

  test('ask in every way', () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
      'RAG explanation',
      'action',
      'as printed',
      'breakdown',
      'change',
      'comparison',
      'contradiction',
      'direct',
      'finance',
      'not published',
      'report frame',
      'risk',
      'statement',
      'sum',
      'target',
      'trend',
    ])
  })

  test.each(all.filter(({ paragraphs }) => paragraphs.length > 0))(
    'cite the paragraphs that say so: $question',
    ({ paragraphs, answer }) => {
      const cited = JSON.stringify(answer)
      expect(paragraphs.filter(number => !cited.includes(`"${number}"`))).toEqual([])
    },
  )
})
