import { checkGrowthAgainstLevels, type Period, periodLabel } from '@scrutiny/domain'
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

/** A printed change against the two levels it lies between; an earlier report may have printed them. */
export function growthChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const keyOf = (figure: Figure, period: Period) => `${measuredKey(figure)} ${period.code} ${partKey(figure)}`
  const printedLevels = figures.filter(figure => isLevel(figure) && figure.row.value !== null)
  const levelsIn = grouped(printedLevels, level => [keyOf(level, level.row.period)])
  return figures.flatMap(change => {
    const { measure, base_period, period, value } = change.row
    if (value === null || !isChange(measure)) return []
    const levelIn = (period: Period) => knownTo(change.report, levelsIn(keyOf(change, period)))[0]
    const from = base_period ? levelIn(base_period) : undefined
    const to = levelIn(period)
    const result = checkGrowthAgainstLevels({
      from: printed(from, base_period ? periodLabel(base_period) : ''),
      to: to ? printed(to, when(to)) : null,
      change: printed(change, when(change)),
      measure,
    })
    return [
      {
        result,
        report: change.report,
        key: figureKey(change),
        title: `${subjectOf(change, reference)}: change against the figures`,
        figures: [change, ...[from, to].filter(figure => figure !== undefined)],
      },
    ]
  })
}

const CHANGES = ['CHANGE_ABSOLUTE', 'CHANGE_PERCENT', 'CHANGE_POINTS', 'CHANGE_UNSPECIFIED'] as const

const isChange = (measure: string): measure is (typeof CHANGES)[number] =>
  (CHANGES as readonly string[]).includes(measure)
