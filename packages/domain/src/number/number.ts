/** Decimal places that values are kept with: prisma/schema.prisma stores Decimal(18, 6). */
const KEPT_DECIMALS = 6

/** The number without what floating-point arithmetic adds to it: 0.1 + 0.2 is 0.3. Never minus zero. */
export function tidy(value: number): number {
  return Number(value.toFixed(KEPT_DECIMALS)) + 0
}

/** Whether the first number is greater than the second by more than floating-point noise. */
export function isGreater(first: number, second: number): boolean {
  return tidy(first - second) > 0
}

/**
 * A number, or its digits where it has more of them than a number holds: "123456789012.345678". The digits never have
 * an exponent.
 */
export type Amount = number | string

/** Digits that a double holds for certain. */
const CERTAIN_DIGITS = 15

/** How many decimal places the number itself has, at most six. */
export function decimalsOf(value: Amount): number {
  const digits = typeof value === 'string' ? value : tidy(value).toString()
  return digits.split('.')[1]?.replace(/0+$/, '').length ?? 0
}

/** The number without its sign. */
export const sizeOf = (value: Amount): Amount =>
  typeof value === 'string' ? value.replace(/^-/, '') : Math.abs(value)

/** Decimal places that can be shown of a number without digits that it does not hold. */
function certainDecimals(value: Amount): number {
  if (typeof value === 'string') return KEPT_DECIMALS
  const wholeDigits = Math.trunc(Math.abs(value)).toString().length
  return Math.max(0, CERTAIN_DIGITS - wholeDigits)
}

const formatters = new Map<number, Intl.NumberFormat>()

// A formatter costs more to make than a thousand numbers cost to format.
function formatter(places: number): Intl.NumberFormat {
  const known = formatters.get(places)
  if (known) return known
  const made = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay: 'negative',
  })
  formatters.set(places, made)
  return made
}

/**
 * The number as people read it: thousands separated by commas, a true minus (U+2212).
 *
 * @param decimals how many decimal places to show; null shows those the number has, at most six. A number of more than
 *   15 digits shows fewer, since it holds no more.
 */
export function formatNumber(value: Amount, decimals: number | null): string {
  return (
    formatter(Math.min(decimals ?? decimalsOf(value), certainDecimals(value)))
      // NOTE: digits are formatted as they stand; the type asks for a literal.
      .format(value as number)
      .replace('-', '\u2212')
  )
}
