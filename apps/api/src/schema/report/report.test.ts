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
    for (const { number, actions } of await paragraphs()) {
      for (const { title, citations } of actions) {
        expect(`${title}: ${citations.map(({ paragraph }) => paragraph)}`).toContain(number)
      }
    }
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

describe('the printed totals of a money table', () => {
  interface Sum {
    verdict: string
    expected: number
    difference: number
  }
  interface Cell {
    column: { code: string }
    published: string
    sumOfRows: Sum | null
    sumOfColumns: Sum | null
  }

  const cellsOf = async (row: string) => {
    const { report } = await api.ask<{
      report: { finance: { slug: string; rows: { code: string; cells: Cell[] }[] }[] }
    }>(/* GraphQL */ `{
      report(slug: "people-scrutiny-2024-07-10") { finance { slug rows { code cells {
        column { code } published
        sumOfRows { verdict expected difference } sumOfColumns { verdict expected difference }
      } } } }
    }`)
    const table = report.finance.find(({ slug }) => slug === 'savings-2023-24')
    return table?.rows.find(({ code }) => code === row)?.cells
  }

  test('stand beside the sums of their rows: savings delivered are 41,819 and printed as 41,818', async () => {
    const [delivered, notDelivered] = (await cellsOf('total')) ?? []
    expect(delivered).toMatchObject({
      published: '41,818',
      sumOfRows: { verdict: 'AGREES_WITHIN_ROUNDING', expected: 41819, difference: -1 },
      sumOfColumns: null,
    })
    expect(notDelivered?.sumOfRows).toEqual({ verdict: 'AGREES', expected: 9572, difference: 0 })
  })

  test('have both sums in the corner', async () => {
    expect((await cellsOf('total'))?.at(-1)).toMatchObject({
      sumOfRows: { expected: 51390 },
      sumOfColumns: { expected: 51390 },
    })
  })

  test('stand beside the sums of their columns, and other amounts beside none', async () => {
    expect(await cellsOf('people')).toEqual([
      expect.objectContaining({ published: '22,005', sumOfRows: null, sumOfColumns: null }),
      expect.objectContaining({ published: '(700)*', sumOfRows: null, sumOfColumns: null }),
      expect.objectContaining({
        published: '21,304',
        sumOfRows: null,
        sumOfColumns: { verdict: 'AGREES_WITHIN_ROUNDING', expected: 21305, difference: -1 },
      }),
    ])
  })
})
