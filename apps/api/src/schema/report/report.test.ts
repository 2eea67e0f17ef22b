import { describe, expect, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'

const api = openApi()

interface Paragraph {
  number: string
  commentary: { body: string }[]
  statements: { text: string; verdict: string; area: { name: string } }[]
  targets: { text: string }[]
  actions: { title: string; citations: { paragraph: string }[] }[]
}

interface ReportAnswer {
  report: { sections: { paragraphs: Paragraph[] }[] }
}

const query = /* GraphQL */ `{
  report(slug: "people-scrutiny-2024-07-10") {
    sections { paragraphs {
      number
      commentary { body service { name } }
      statements { text verdict area { name } citations { paragraph } }
      actions { title indicators { code } citations { paragraph } }
      targets { text unit { name } }
    } }
  }
}`

const paragraphs = async () =>
  (await api.ask<ReportAnswer>(query)).report.sections.flatMap(section => section.paragraphs)

describe('the paragraphs of a report', () => {
  test('7.96 tells of the recovery of timeliness, and so do the paragraphs it cites', async () => {
    const told = (await paragraphs()).filter(({ actions }) =>
      actions.some(({ title }) => title === 'Recover the timeliness of EHC plans'),
    )
    expect(told.map(({ number }) => number)).toEqual(['7.94', '7.95', '7.96'])
  })

  test('7.93 compares with England in words, once for 2022 and once for 2023', async () => {
    const paragraph = (await paragraphs()).find(({ number }) => number === '7.93')
    expect(paragraph?.statements.map(({ area }) => area.name)).toEqual(['England', 'England'])
    expect(paragraph?.statements.map(({ verdict }) => verdict)).toEqual(['SAME', 'WORSE'])
  })

  test('7.96 sets the target that judges the timeliness of plans', async () => {
    const paragraph = (await paragraphs()).find(({ number }) => number === '7.96')
    expect(paragraph?.targets).toEqual([
      expect.objectContaining({ text: expect.stringContaining('more often than England') }),
    ])
  })

  test('every action stands in each paragraph that it cites, and in no other', async () => {
    const all = await paragraphs()
    const told = all.flatMap(({ number, actions }) => actions.map(({ title }) => `${number} ${title}`))
    const cited = all.flatMap(({ actions }) =>
      actions.flatMap(({ title, citations }) => citations.map(({ paragraph }) => `${paragraph} ${title}`)),
    )
    expect(told.length).toBeGreaterThan(40)
    expect(new Set(told)).toEqual(new Set(cited))
  })

  test('take as many SQL statements many as few', async () => {
    const few = await api.statementsOf(query)
    const { prisma } = api.db()
    const paragraph = await prisma.paragraph.findFirstOrThrow({ where: { number: '7.96' } })
    const citation = await prisma.citation.findFirstOrThrow({ where: { actionId: { not: null } } })
    const more = Array.from({ length: 300 }, (_, index) => `${paragraph.id}-${index}`)
    await prisma.paragraph.createMany({ data: more.map(id => ({ ...paragraph, id, number: id })) })
    await prisma.citation.createMany({
      data: more.map(id => ({ ...citation, id: `${id}/citation`, paragraphId: id })),
    })
    const many = await api.statementsOf(query.replace('report(', 'longer: report('))
    expect(many).toHaveLength(few.length)
  })
})
