import type { Measure, Missing, Qualifier } from '../../generated/schema.ts'
import { formatMissing } from './missing.ts'
import { decimalsOf, formatNumber } from './number.ts'
import { decimalsPrinted } from './printed.ts'
import { formatValue, type UnitWords } from './unit.ts'

/** What has to be known of a figure to print it. */
export interface FigureWords {
  value: number | null
  missing: Missing | null
  /** The figure as the report prints it. */
  published: string
  qualifier?: Qualifier
  /** What the number says: of the figure's series. Default: the level itself. */
  measure?: Measure
  /** Of the figure's indicator. */
  decimals?: number | null
  unit: UnitWords
}

const qualifiers: Record<Qualifier, string> = {
  EXACT: '{}',
  APPROXIMATELY: 'around {}',
  OVER: 'over {}',
  AT_LEAST: 'at least {}',
  UNDER: 'under {}',
  AT_MOST: 'at most {}',
  AVERAGE: '{} on average',
}

const points: UnitWords = {
  name: 'percentage points',
  pattern: '{} percentage points',
  one: '{} percentage point',
}

/**
 * A figure as people read it, in the words of the API's `display`: "33.74%", "over 5,700 people",
 * "down 83 referrals", "not yet published". Never empty.
 */
export function formatFigure(figure: FigureWords): string {
  const { value, missing, published, qualifier = 'EXACT', measure = 'LEVEL', unit } = figure
  if (value === null) return formatMissing(missing ?? 'NOT_PUBLISHED')
  const printed = decimalsPrinted(published)
  if (value === 0 && printed === null && measure === 'LEVEL') return `${formatValue(0, unit, 0)} (in words)`
  const decimals = Math.max(figure.decimals ?? 0, printed ?? decimalsOf(value))
  const size = Math.abs(value)
  const qualified = (text: string) => qualifiers[qualifier].replace('{}', () => text)
  const percent = () => qualified(`${formatNumber(size, decimals)}%`)
  switch (measure) {
    case 'LEVEL':
      return qualified(formatValue(value, unit, decimals))
    case 'CHANGE_ABSOLUTE':
      return moved(value, qualified(formatValue(size, unit, decimals)))
    case 'CHANGE_PERCENT':
      return moved(value, percent())
    case 'CHANGE_POINTS':
      return moved(value, qualified(formatValue(size, points, decimals)))
    case 'CHANGE_UNSPECIFIED':
      return moved(value, `${percent()} (per cent or points not stated)`)
    case 'RELATIVE_PERCENT':
      return value === 0 ? 'level' : `${percent()} ${value > 0 ? 'above' : 'below'}`
    case 'MULTIPLE':
      return qualified(`${formatNumber(value, decimals)} times`)
    case 'RANK':
      return qualified(ordinal(value))
  }
}

const moved = (value: number, words: string) =>
  value === 0 ? 'no change' : `${value > 0 ? 'up' : 'down'} ${words}`

function ordinal(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13
  return formatNumber(place, 0) + ((!teen && ['th', 'st', 'nd', 'rd'][place % 10]) || 'th')
}
