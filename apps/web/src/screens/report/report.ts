import type { WebReportQuery } from '@scrutiny/sdk/web'

export type Report = NonNullable<WebReportQuery['report']>
export type Section = Report['sections'][number]
export type Paragraph = Section['paragraphs'][number]

/** The id of a section on its report's page. */
export const sectionId = ({ title }: Pick<Section, 'title'>): string =>
  `section-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

interface Cited {
  citations: ReadonlyArray<{ paragraph: string }>
}

/** What stands at a paragraph of a report beside what the paragraph itself tells. */
export function shownAt(report: Report, { number }: Pick<Paragraph, 'number'>) {
  const here = ({ citations }: Cited) => citations[0]?.paragraph === number
  return {
    recommendations: report.recommendations.filter(recommendation => recommendation.number === number),
    risks: report.risks.filter(here),
    tables: report.finance.filter(here),
    charts: report.figures.filter(({ paragraph }) => paragraph === number),
  }
}

/** The paragraphs of a section of which there is something to show: all that anything cites. */
export const toldIn = ({ paragraphs }: Section, report: Report): Paragraph[] =>
  paragraphs.filter(paragraph => {
    const { commentary, statements, targets, actions, observations } = paragraph
    const shown = Object.values(shownAt(report, paragraph))
    return [commentary, statements, targets, actions, observations, ...shown].some(({ length }) => length > 0)
  })

/** The facts that a paragraph is the first to tell; and the paragraphs that told the others already. */
export function firstToldIn<Fact extends Cited>({ number }: Paragraph, facts: ReadonlyArray<Fact>) {
  const homes = Map.groupBy(facts, ({ citations }) => citations[0]?.paragraph ?? number)
  return { here: homes.get(number) ?? [], before: [...homes.keys()].filter(home => home !== number) }
}
