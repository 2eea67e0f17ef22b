import { checkYearToDateAgainstMonths } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import {
  type Figure,
  figureKey,
  isLevel,
  knownTo,
  measuredKey,
  partKey,
  printed,
  subjectOf,
  when,
} from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

/** A year to date against the months it covers, where this report or an earlier one printed any of them. */
export function yearToDateChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const keyOf = (figure: Figure, code: string) => `${measuredKey(figure)} ${code} ${partKey(figure)}`
  const monthsIn = grouped(figures.filter(isMonth), month => [keyOf(month, month.row.period.code)])
  return figures.flatMap(yearToDate => {
    const { start, end } = yearToDate.row.period
    if (yearToDate.row.accumulation !== 'YEAR_TO_DATE' || !isLevel(yearToDate) || !start || !end) return []
    const months = monthsBetween(start, end).map(
      code => knownTo(yearToDate.report, monthsIn(keyOf(yearToDate, code)))[0],
    )
    const used = months.filter(month => month !== undefined)
    if (used.length === 0) return []
    return [
      {
        result: checkYearToDateAgainstMonths({
          yearToDate: printed(yearToDate, when(yearToDate)),
          months: months.map(month => (month ? printed(month, when(month)) : null)),
          unitKind: yearToDate.unit.kind,
        }),
        report: yearToDate.report,
        key: figureKey(yearToDate),
        title: `${subjectOf(yearToDate, reference)}: year to date against the months`,
        figures: [yearToDate, ...used],
      },
    ]
  })
}

const isMonth = (figure: Figure) =>
  figure.row.period.granularity === 'MONTH' && figure.row.accumulation === 'DISCRETE' && isLevel(figure)

/** The codes of the months from one day to another. */
function monthsBetween(start: string, end: string): string[] {
  const [year = 0, month = 1] = start.split('-').map(Number)
  const codes: string[] = []
  for (let index = month - 1; ; index++) {
    const code = new Date(Date.UTC(year, index)).toISOString().slice(0, 7)
    if (code > end.slice(0, 7)) return codes
    codes.push(code)
  }
}
