import { readPrinted } from '../print.ts'
import type { PrintedNumber } from './check.ts'

function printed(published: string, label: string, isCount: boolean): PrintedNumber {
  const read = readPrinted(published)
  if (read === null) throw new Error(`"${published}" has no number`)
  return { label, published, isCount, ...read }
}

/** A number of people, plans or referrals as printed. */
export function count(published: string, label = 'people'): PrintedNumber {
  return printed(published, label, true)
}

/** Any other number as printed: rounded to its last digit. */
export function rounded(published: string, label = 'figure'): PrintedNumber {
  return printed(published, label, false)
}
