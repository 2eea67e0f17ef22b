import { formatNumber, tidy } from '../number/number.ts'
import { labelInSentence } from '../period/period.label.ts'
import type { Polarity, TargetOperator } from '../vocabulary.ts'
import type { RagInput, RagTarget } from './rag.input.ts'

/** "at most": how a target's number is to be read. */
export const OPERATORS: Record<TargetOperator, string> = {
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  ABOVE: 'more than',
  BELOW: 'less than',
}

const RELATIVE_OPERATORS: Record<TargetOperator, string> = {
  AT_LEAST: 'level with or above',
  AT_MOST: 'level with or below',
  ABOVE: 'above',
  BELOW: 'below',
}

/** "the target of at least 75%", "the statutory target of at most 28 days", "the target to be above England (50.3%)". */
export function targetInWords(target: RagTarget, threshold: string, polarity: Polarity): string {
  const isClose = polarity === 'CLOSE_TO_TARGET'
  if (target.kind === 'RELATIVE_TO_COMPARATOR') {
    const side = isClose ? 'close to' : RELATIVE_OPERATORS[target.operator]
    return `the target to be ${side} ${target.area?.name ?? 'another area'} (${threshold})`
  }
  const name = target.kind === 'STATUTORY' ? 'statutory target' : 'target'
  return `the ${name} of ${isClose ? '' : `${OPERATORS[target.operator]} `}${threshold}`
}

/** How far off still counts as near where a target says nothing of it, as a share of the target. */
export const DEFAULT_TOLERANCE = 0.1

/** Whose rule it is by which a miss was judged; nothing where it is the target's own. */
export function whoseRule({ amberTolerance }: RagTarget): string {
  if (amberTolerance !== DEFAULT_TOLERANCE) return ''
  return ' The tenth is the rule of these pages where a paper sets none.'
}

function share(tolerance: number): string {
  return tolerance === DEFAULT_TOLERANCE ? 'a tenth' : `${formatNumber(tidy(tolerance * 100), null)}%`
}

/** What follows "misses the target …". */
export function missedBy(isNear: boolean, threshold: number, { amberTolerance }: RagTarget): string {
  if (isNear) return `, by no more than ${share(amberTolerance)} of it`
  if (amberTolerance === 0) return ', which allows no near miss'
  if (threshold === 0) return `; ${share(amberTolerance)} of nothing is nothing, so any miss is red`
  return ` by more than ${share(amberTolerance)} of it`
}

/** The rule that made the colour, in plain words. */
export function ruleOf(amberTolerance: number, polarity: Polarity): string {
  const met = polarity === 'CLOSE_TO_TARGET' ? 'exactly met' : 'met'
  if (amberTolerance === 0) return `Green when the target is ${met}, red when it is missed.`
  return (
    `Green when the target is ${met}, amber when it is missed by no more than ${share(amberTolerance)} of it, ` +
    'red when it is missed by more.'
  )
}

/** " for academic year 2022/23"; nothing for a period without dates, which is no time to name in a sentence. */
export function forPeriod({ label, end }: RagInput['period']): string {
  return end === null ? '' : ` for ${labelInSentence(label)}`
}

/** "per cent", "weeks": the unit's name, or its code as words where no name is given. */
export function unitInWords(code: string, name: string | undefined): string {
  if (name !== undefined) return name
  return code === 'percent' ? 'per cent' : code.replaceAll('-', ' ')
}
