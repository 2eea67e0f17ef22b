import { type Amount, decimalsOf, formatNumber, sizeOf } from '../number/number.ts'
import { readPrinted } from '../number/print.ts'
import type { Measure, Missing, Qualifier, UnitKind } from '../vocabulary.ts'

/** How a unit is written, as in prisma/seed/reference/units.csv. */
export interface UnitWords {
  /** {} stands for the number: "{} days". */
  readonly pattern: string
  /** How the number one is written: "{} day". */
  readonly one: string
  readonly kind: UnitKind
  readonly symbol: string | null
}

export interface FigureToDisplay {
  /** In the unit; null exactly when `missing` is set. */
  readonly value: number | null
  /** All digits of the value, where it has more of them than a number holds. */
  readonly digits?: string | null
  readonly missing: Missing | null
  /** The figure exactly as printed. */
  readonly published: string
  readonly qualifier: Qualifier
  /** Decimal places of the indicator; null shows as many as were printed. */
  readonly decimals: number | null
  readonly unit: UnitWords
  readonly measure: Measure
}

const MISSING_WORDS: Record<Missing, string> = {
  NOT_PUBLISHED: 'not published',
  NOT_YET_PUBLISHED: 'not yet published',
  NOT_AVAILABLE: 'not available',
  NOT_APPLICABLE: 'not applicable',
  SUPPRESSED: 'suppressed',
}

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  EXACT: '{}',
  APPROXIMATELY: 'around {}',
  OVER: 'over {}',
  AT_LEAST: 'at least {}',
  UNDER: 'under {}',
  AT_MOST: 'at most {}',
  AVERAGE: '{} on average',
}

/** How per cent is written. */
export const PERCENT: UnitWords = { pattern: '{}%', one: '{}%', kind: 'PERCENT', symbol: '%' }

/** How a difference between two percentages is written. */
export const POINTS: UnitWords = {
  pattern: '{} percentage points',
  one: '{} percentage point',
  kind: 'PERCENTAGE_POINT',
  symbol: null,
}

function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text)
}

/**
 * A number written with its unit: "36.0%", "1 day", "−£700 thousand" (the minus before the currency).
 *
 * @param decimals how many decimal places to show; null shows those the number has
 */
export function withUnit(value: Amount, decimals: number | null, unit: UnitWords): string {
  const size = formatNumber(sizeOf(value), decimals)
  return `${Number(value) < 0 ? '\u2212' : ''}${fill(size === '1' ? unit.one : unit.pattern, size)}`
}

/** "over 5,700 people": the words that a source sets before or behind its number. */
export function withQualifier(qualifier: Qualifier, text: string): string {
  return fill(QUALIFIER_WORDS[qualifier], text)
}

function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${formatNumber(place, 0)}${ending}`
}

function change(value: number, words: string): string {
  if (value === 0) return 'no change'
  return `${value > 0 ? 'up' : 'down'} ${words}`
}

/**
 * A figure as people read it: "over 5,700 people", "down 83 referrals", "17% above", "not yet published".
 * Never empty, and never with fewer digits than were printed. A zero that the source says in words
 * ("no waiting list") is marked as such, because nobody printed a 0.
 */
export function displayFigure(figure: FigureToDisplay): string {
  const { value, unit } = figure
  if (value === null) return MISSING_WORDS[figure.missing ?? 'NOT_PUBLISHED']
  const printed = readPrinted(figure.published)
  if (value === 0 && printed === null && figure.measure === 'LEVEL') {
    return `${withUnit(0, 0, unit)} (in words)`
  }
  const amount = figure.digits ?? value
  const decimals = Math.max(figure.decimals ?? 0, printed?.decimals ?? decimalsOf(amount))
  const qualified = (text: string) => withQualifier(figure.qualifier, text)
  const size = sizeOf(amount)
  const percent = `${formatNumber(size, decimals)}%`
  switch (figure.measure) {
    case 'LEVEL':
      return qualified(withUnit(amount, decimals, unit))
    case 'CHANGE_ABSOLUTE':
      return change(value, qualified(withUnit(size, decimals, unit)))
    case 'CHANGE_PERCENT':
      return change(value, qualified(percent))
    case 'CHANGE_POINTS':
      return change(value, qualified(withUnit(size, decimals, POINTS)))
    case 'CHANGE_UNSPECIFIED':
      return change(value, `${qualified(percent)} (per cent or points not stated)`)
    case 'RELATIVE_PERCENT':
      return value === 0 ? 'level' : `${qualified(percent)} ${value > 0 ? 'above' : 'below'}`
    case 'MULTIPLE':
      return qualified(`${formatNumber(amount, decimals)} times`)
    case 'RANK':
      return qualified(ordinal(value))
  }
}
