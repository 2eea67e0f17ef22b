import type { Period } from '@scrutiny/domain'
import type { Reference, ReportFacts } from '../read/folder.ts'
import { numbersIn, type PrintedInText } from './numbers.ts'
import { paragraphsOf } from './paragraphs.ts'

/** A number of the text that no fact of the report states under its paragraph. */
export interface Uncovered extends PrintedInText {
  paragraph: string
}

/** How much of a text's numbers a report's facts hold. */
export interface Coverage {
  numbers: number
  uncovered: Uncovered[]
}

/** Sets the numbers of a text, paragraph by paragraph, against the facts that cite the paragraph. */
export function coverage(text: string, report: ReportFacts, { indicators }: Reference): Coverage {
  const known = new Set(report.paragraphs.map(({ paragraph }) => paragraph))
  const stated = numbersByParagraph(report, new Map(indicators.map(({ code, title }) => [code, title])))
  const printed = paragraphsOf(text, known).flatMap(({ number: paragraph, text }) =>
    numbersIn(text).map(found => ({ ...found, paragraph })),
  )
  return {
    numbers: printed.length,
    uncovered: printed.filter(({ paragraph, number }) => !stated.get(paragraph)?.has(number)),
  }
}

/** The numbers that the facts of a report state, by the paragraphs they cite. */
function numbersByParagraph(
  report: ReportFacts,
  titles: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const stated = new Map<string, Set<string>>()
  const add = (paragraphs: string[], ...texts: unknown[]) => {
    const numbers = numbersIn(texts.filter(text => text !== null).join(' ; ')).map(({ number }) => number)
    for (const paragraph of paragraphs) {
      stated.set(paragraph, (stated.get(paragraph) ?? new Set()).union(new Set(numbers)))
    }
  }
  const notes = (row: { notes: { text: string }[] }) => row.notes.map(({ text }) => text)

  for (const row of report.observations) {
    const periods = [row.period, row.base_period].map(years)
    const title = titles.get(row.indicator) ?? null
    add(row.paragraphs, title, row.published, Math.abs(row.value ?? 0), row.cell, ...periods, ...notes(row))
  }
  for (const row of report.targets)
    add(row.paragraphs, row.value, row.text, row.due?.replaceAll('-', ' '), ...notes(row))
  for (const row of report.statements) add(row.paragraphs, row.text, years(row.period))
  for (const row of report.commentary) add(row.paragraphs, row.body)
  for (const row of report.actions) add(row.paragraphs, row.title, ...row.updates)
  for (const row of report.risks) add(row.paragraphs, row.title, row.mitigation)
  for (const row of report.figures) add([row.paragraph], row.title)
  for (const table of report.financeTables) {
    const cells = report.financeCells.filter(cell => cell.table === table.slug)
    const columns = report.financeColumns.filter(column => column.table === table.slug)
    const titles = columns.map(({ title }) => title)
    add(
      table.paragraphs,
      table.title,
      ...titles,
      ...cells.map(cell => cell.published),
      ...cells.flatMap(notes),
    )
  }
  return stated
}

/** The numbers of a period code: "FY2023-24" has 2023 and 24. */
const years = (period: Period | null) => period?.code.replace(/^[A-Z]+/, '').replaceAll('-', ' ') ?? null
