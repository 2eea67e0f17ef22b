import { tidy } from '../number/number.ts'
import type { Movement, Polarity, Relation, Verdict } from '../vocabulary.ts'

/** Which way the second number lies from the first. */
export function movementOf(from: number, to: number): Movement {
  const difference = tidy(to - from)
  if (difference === 0) return 'FLAT'
  return difference > 0 ? 'UP' : 'DOWN'
}

export interface ToBeJudged {
  readonly from: number
  readonly to: number
  readonly polarity: Polarity
  /** What to be close to, where being close is good; without it closeness is not judged. */
  readonly target?: number | null | undefined
}

/**
 * Whether `to` is better than `from`: a later figure than an earlier one, or an area than another. A
 * movement is not yet better or worse; the polarity decides. Equal numbers are the same, except where
 * nothing is judged at all.
 */
export function verdictOf({ from, to, polarity, target }: ToBeJudged): Verdict {
  if (polarity === 'NO_JUDGEMENT') return 'NOT_JUDGED'
  const movement = movementOf(from, to)
  if (movement === 'FLAT') return 'SAME'
  switch (polarity) {
    case 'HIGHER_IS_BETTER':
      return movement === 'UP' ? 'BETTER' : 'WORSE'
    case 'LOWER_IS_BETTER':
      return movement === 'DOWN' ? 'BETTER' : 'WORSE'
    case 'CLOSE_TO_TARGET': {
      if (target === undefined || target === null) return 'NOT_JUDGED'
      const closer = tidy(Math.abs(from - target) - Math.abs(to - target))
      if (closer === 0) return 'SAME'
      return closer > 0 ? 'BETTER' : 'WORSE'
    }
  }
}

const SIDES = { ABOVE: 1, BELOW: -1, IN_LINE: 0 } as const

/** Whether a comparison made in words is good news: what the source itself judges, or else what the polarity makes of it. */
export function verdictOfRelation(relation: Relation, polarity: Polarity): Verdict {
  if (relation === 'BETTER' || relation === 'WORSE') return relation
  return verdictOf({ from: 0, to: SIDES[relation], polarity })
}

const REASONS: Record<Polarity, string> = {
  HIGHER_IS_BETTER: 'higher is better',
  LOWER_IS_BETTER: 'lower is better',
  CLOSE_TO_TARGET: 'closer to the target is better',
  NO_JUDGEMENT: 'neither direction is good or bad by itself',
}

/** The verdict and its reason as the end of a sentence: "which is worse, because higher is better". */
export function verdictInWords(verdict: Verdict, polarity: Polarity): string {
  switch (verdict) {
    case 'BETTER':
    case 'WORSE':
      return `which is ${verdict.toLowerCase()}, because ${REASONS[polarity]}`
    case 'SAME':
      return 'which is neither better nor worse'
    case 'NOT_JUDGED':
      if (polarity === 'CLOSE_TO_TARGET') return 'which is not judged without the target to be close to'
      return `which is not judged, because ${REASONS[polarity]}`
  }
}
