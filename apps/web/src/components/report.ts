import type { WebReportQuery } from '@scrutiny/sdk/web'

export type Report = NonNullable<WebReportQuery['report']>
export type Section = Report['sections'][number]
export type Paragraph = Section['paragraphs'][number]

/** The id of a section on its report's page. */
export const sectionId = ({ title }: Pick<Section, 'title'>): string =>
  `section-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

/** What stands at a paragraph beside its text: money tables, and charts whose numbers are in no text. */
export const shownAt = ({ finance, figures }: Report, { number }: Paragraph) => ({
  tables: finance.filter(({ citations }) => citations[0]?.paragraph === number),
  charts: figures.filter(({ paragraph }) => paragraph === number),
})

/** The paragraphs of a section of which there is something to show. */
export const toldIn = ({ paragraphs }: Section, report: Report): Paragraph[] =>
  paragraphs.filter(paragraph => {
    const { commentary, statements, actions, observations } = paragraph
    const { tables, charts } = shownAt(report, paragraph)
    return [commentary, statements, actions, observations, tables, charts].some(({ length }) => length > 0)
  })

interface Cited {
  citations: ReadonlyArray<{ paragraph: string }>
}

/** The facts that a paragraph is the first to tell; and the paragraphs that told the others already. */
export function firstToldIn<Fact extends Cited>({ number }: Paragraph, facts: ReadonlyArray<Fact>) {
  const homes = Map.groupBy(facts, ({ citations }) => citations[0]?.paragraph ?? number)
  return { here: homes.get(number) ?? [], before: [...homes.keys()].filter(home => home !== number) }
}
