import { type CheckResult, cannotTell, compare, halfUnit, type PrintedNumber, quote, said } from './check.ts'

export interface PartsAddUpInput {
  /** Every part, null for one that the source does not print. */
  readonly parts: readonly (PrintedNumber | null)[]
  readonly whole: PrintedNumber | null
}

export function sumOf(parts: readonly PrintedNumber[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

/**
 * Each addend may have been rounded by half a unit, and the halves may all point the same way. The printed
 * total adds its own half only where it is printed more coarsely than any addend.
 */
export function toleranceOfSum(addends: readonly PrintedNumber[], total: PrintedNumber): number {
  const ofAddends = addends.reduce((sum, addend) => sum + halfUnit(addend), 0)
  const isCoarser = addends.every(({ decimals }) => total.decimals < decimals)
  return isCoarser ? ofAddends + halfUnit(total) : ofAddends
}

/** "653 (Health) + 22,005 (People)". */
export function additionInWords(parts: readonly PrintedNumber[]): string {
  return parts.map(quote).join(' + ')
}

/**
 * Parts against the printed whole. A sum of n numbers rounded to the unit may be off by up to n/2 units;
 * counts of people or things may not be off at all.
 */
export function checkPartsAddUp({ parts, whole }: PartsAddUpInput): CheckResult {
  const rule = 'parts-add-up'
  const printed = parts.filter(part => part !== null)
  const unprinted = parts.length - printed.length
  if (printed.length === 0) return cannotTell(rule, 'To tell, the parts would have to be printed.')
  const sum = sumOf(printed)
  if (unprinted > 0) {
    const missing = `${unprinted} of the ${parts.length} parts would have to be printed too`
    const found = `${additionInWords(printed)} = ${said(sum)}, but to tell, ${missing}.`
    return cannotTell(rule, found, whole === null ? {} : { actual: whole.value })
  }
  const found = `${additionInWords(printed)} = ${said(sum)}`
  if (whole === null) {
    return cannotTell(rule, `${found}, but to tell, the whole would have to be printed.`, { expected: sum })
  }
  return compare(rule, sum, whole, toleranceOfSum(printed, whole), found)
}
