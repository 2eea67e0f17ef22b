const mostDecimals = 6

/**
 * A number as people read it: thousands separated by commas, a true minus sign.
 *
 * @param decimals how many decimal places to show; left out, those that the number has, at most six
 */
export function formatNumber(value: number, decimals?: number | null): string {
  const text = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? mostDecimals,
    signDisplay: 'negative',
  }).format(value)
  return text.replace('-', '\u2212')
}

/** How many decimal places a number has, at most six. */
export const decimalsOf = (value: number): number => formatNumber(value).split('.')[1]?.length ?? 0
