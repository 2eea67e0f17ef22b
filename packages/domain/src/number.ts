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

/** How many decimal places the number itself has, at most six. */
export function decimalsOf(value: number): number {
  return tidy(value).toString().split('.')[1]?.length ?? 0
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
 * @param decimals how many decimal places to show; null shows those the number has, at most six
 */
export function formatNumber(value: number, decimals: number | null): string {
  return formatter(decimals ?? decimalsOf(value))
    .format(value)
    .replace('-', '\u2212')
}
