import { checkGrowthAgainstLevels, periodLabel } from '@scrutiny/domain'
import { type Figure, inPeriod, isIn, isLevel, printed, sameBreakdown, sameSubject, when } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A printed change against the two levels it lies between. */
export function growthChecks(figures: Figure[]): FoundCheck[] {
  return figures.flatMap(change => {
    const { measure, base_period, period, value } = change.row
    if (value === null || !isChange(measure)) return []
    const levels = figures.filter(
      figure =>
        isLevel(figure) &&
        figure.row.value !== null &&
        sameSubject(figure, change) &&
        sameBreakdown(figure, change),
    )
    const from = levels.find(level => isIn(level, base_period))
    const to = levels.find(level => isIn(level, period))
    const result = checkGrowthAgainstLevels({
      from: printed(from, base_period ? periodLabel(base_period) : 'before'),
      to: printed(to, when(change)),
      change: printed(change, `change of ${change.indicator.title}`),
      measure,
    })
    return [
      {
        result,
        report: change.report,
        key: [change.row.indicator, period.code, ...change.row.breakdown].join('/'),
        title: `${change.indicator.title}${inPeriod(change)}: the change follows from the levels`,
        figures: [change, ...[from, to].filter(figure => figure !== undefined)],
      },
    ]
  })
}

const CHANGES = ['CHANGE_ABSOLUTE', 'CHANGE_PERCENT', 'CHANGE_POINTS', 'CHANGE_UNSPECIFIED'] as const

const isChange = (measure: string): measure is (typeof CHANGES)[number] =>
  (CHANGES as readonly string[]).includes(measure)
