const mostDecimals = 6
// Digits that a double holds for certain.
const certainDigits = 15

/**
 * A number as people read it: thousands separated by commas, a true minus sign.
 *
 * @param decimals how many decimal places to show; left out, those that the number has, at most six
 */
export function formatNumber(value: number, decimals?: number | null): string {
  const wholeDigits = Math.trunc(Math.abs(value)).toString().length
  const certain = Math.max(0, certainDigits - wholeDigits)
  const text = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: Math.min(decimals ?? 0, certain),
    maximumFractionDigits: Math.min(decimals ?? mostDecimals, certain),
    signDisplay: 'negative',
  }).format(value)
  return text.replace('-', '\u2212')
}

/** How many decimal places a number has, at most six. */
export const decimalsOf = (value: number): number => formatNumber(value).split('.')[1]?.length ?? 0
