import { formatNumber } from '../number/number.ts'
import { labelInSentence } from '../period/period.label.ts'
import type { Missing } from '../vocabulary.ts'
import type { RagInput, RagTarget } from './rag.input.ts'
import { forPeriod, OPERATORS, unitInWords } from './rag.words.ts'

/** The number to judge against, or why there is none. */
export type ComparableTarget = { threshold: number; why: null } | { threshold: null; why: string }

function not(why: string): ComparableTarget {
  return { threshold: null, why }
}

function missingAtComparator(missing: Missing | null, time: string): string {
  switch (missing) {
    case 'NOT_YET_PUBLISHED':
      return `which has not published a figure${time} yet`
    case 'NOT_AVAILABLE':
      return `whose figure${time} is not available`
    case 'NOT_APPLICABLE':
      return `to which a figure${time} does not apply`
    case 'SUPPRESSED':
      return `whose figure${time} is suppressed`
    default:
      return `for which no figure${time} is published`
  }
}

function unitsDiffer(target: RagTarget, input: RagInput): string | null {
  if (target.unitCode === input.unitCode) return null
  if (target.unitCode === null) {
    if (target.kind === 'RELATIVE_TO_COMPARATOR' || target.value === null) return null
    return `the paper does not say what the ${formatNumber(target.value, null)} counts`
  }
  const ofTarget = unitInWords(target.unitCode, target.unitName)
  if (target.unitKind === 'DURATION' && input.unitKind === 'PERCENT' && target.value !== null) {
    const limit = `${OPERATORS[target.operator]} ${formatNumber(target.value, null)} ${ofTarget}`
    return `the target sets a time, ${limit}, and no share that must keep to it`
  }
  return `the target is in ${ofTarget}, the figure in ${unitInWords(input.unitCode, input.unitName)}`
}

/**
 * What a target asks of this figure: the unit must be the same, the figure must be the latest of its
 * series (a statutory limit stands at all times and judges every period), and there must be a number, the
 * target's own or, for a relative target, the comparator's for the same period.
 */
export function comparableTarget(target: RagTarget, input: RagInput): ComparableTarget {
  const otherUnit = unitsDiffer(target, input)
  if (otherUnit !== null) return not(otherUnit)
  if (!input.isLatest && target.kind !== 'STATUTORY') {
    const { label, end } = input.period
    const earlier = end === null ? 'this is an earlier one' : `${labelInSentence(label)} is an earlier period`
    return not(`the target is for the latest figure, and ${earlier}`)
  }
  if (target.kind !== 'RELATIVE_TO_COMPARATOR') {
    return target.value === null
      ? not(`the target has no number: “${target.text}”`)
      : { threshold: target.value, why: null }
  }
  const { comparator } = target
  if (comparator === null || comparator.value === null) {
    const area = target.area?.name ?? 'another area'
    const why = missingAtComparator(comparator?.missing ?? null, forPeriod(input.period))
    return not(`the target is relative to ${area}, ${why}`)
  }
  return { threshold: comparator.value, why: null }
}
