import { formatNumber } from './number.ts'
import { labelInSentence } from './period.label.ts'
import type { RagInput, RagTarget } from './rag.input.ts'
import { unitInWords } from './rag.words.ts'
import type { Missing } from './vocabulary.ts'

/** The number to judge against, or why there is none. */
export type ComparableTarget = { threshold: number; why: null } | { threshold: null; why: string }

function not(why: string): ComparableTarget {
  return { threshold: null, why }
}

function missingAtComparator(missing: Missing | null, label: string): string {
  switch (missing) {
    case 'NOT_YET_PUBLISHED':
      return `which has not published a figure for ${label} yet`
    case 'NOT_AVAILABLE':
      return `whose figure for ${label} is not available`
    case 'NOT_APPLICABLE':
      return `to which a figure for ${label} does not apply`
    case 'SUPPRESSED':
      return `whose figure for ${label} is suppressed`
    default:
      return `for which no figure for ${label} is published`
  }
}

function unitsDiffer(target: RagTarget, input: RagInput): string | null {
  if (target.unitCode === input.unitCode) return null
  if (target.unitCode === null) {
    if (target.kind === 'RELATIVE_TO_COMPARATOR' || target.value === null) return null
    return `the paper does not say what the ${formatNumber(target.value, null)} counts`
  }
  const ofTarget = unitInWords(target.unitCode, target.unitName)
  return `the target is in ${ofTarget}, the figure in ${unitInWords(input.unitCode, input.unitName)}`
}

/**
 * What a target asks of this figure: the unit must be the same, the figure must be the latest of its
 * series (a statutory limit stands at all times and judges every period), and there must be a number, the
 * target's own or, for a relative target, the comparator's for the same period.
 */
export function comparableTarget(target: RagTarget, input: RagInput): ComparableTarget {
  const label = labelInSentence(input.period.label)
  const otherUnit = unitsDiffer(target, input)
  if (otherUnit !== null) return not(otherUnit)
  if (!input.isLatest && target.kind !== 'STATUTORY') {
    return not(`the target is for the latest figure, and ${label} is an earlier period`)
  }
  if (target.kind !== 'RELATIVE_TO_COMPARATOR') {
    return target.value === null
      ? not(`the target has no number: “${target.text}”`)
      : { threshold: target.value, why: null }
  }
  const { comparator } = target
  if (comparator === null || comparator.value === null) {
    const area = target.area?.name ?? 'another area'
    return not(
      `the target is relative to ${area}, ${missingAtComparator(comparator?.missing ?? null, label)}`,
    )
  }
  return { threshold: comparator.value, why: null }
}
