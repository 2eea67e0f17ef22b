import { isGreater, tidy } from '../number/number.ts'
import { longDate } from '../period/day.ts'
import type { Missing, Polarity, RagReason, RagStatus, TargetOperator } from '../vocabulary.ts'
import { comparableTarget } from './rag.comparable.ts'
import type { RagInput, RagTarget } from './rag.input.ts'
import { forPeriod, missedBy, ruleOf, targetInWords, whoseRule } from './rag.words.ts'

/** A computed status with everything it was computed from. */
export interface Rag {
  readonly status: RagStatus
  readonly reason: RagReason
  /** One or two plain sentences that begin with the status: "AMBER: …". */
  readonly explanation: string
  /** The rule that was applied, in plain words. */
  readonly rule: string
  /** The value judged; null when there is none. */
  readonly value: number | null
  /** The number judged against, in the indicator's unit: the target's own or its comparator's; null when grey. */
  readonly target: number | null
  /** The place in `targets` of the target judged against; null when grey. */
  readonly targetIndex: number | null
  /** How far off still counted as near, as a share of the target; null when grey. */
  readonly tolerance: number | null
}

const MISSING_SAID: Record<Missing, string> = {
  NOT_PUBLISHED: 'is not published',
  NOT_YET_PUBLISHED: 'is not yet published',
  NOT_AVAILABLE: 'is not available',
  NOT_APPLICABLE: 'does not apply',
  SUPPRESSED: 'is suppressed to protect people’s privacy',
}

const RULES = {
  NO_JUDGEMENT: 'Where neither direction is good or bad by itself, only a target makes a colour.',
  NO_TARGET: 'Only a target makes a colour.',
  NO_VALUE: 'Only a number is judged.',
  TARGET_NOT_COMPARABLE:
    'A target judges levels in its own unit, once its number is known; all but statutory ones judge the latest only.',
}

function noValue({ missing, period }: RagInput): string {
  const isUndated = period.end === null
  if (isUndated && (missing ?? 'NOT_PUBLISHED') === 'NOT_PUBLISHED') return 'the paper prints no number'
  return `the figure${forPeriod(period)} ${MISSING_SAID[missing ?? 'NOT_PUBLISHED']}`
}

function grey(reason: keyof typeof RULES, value: number | null, why: string): Rag {
  const nothing = { target: null, targetIndex: null, tolerance: null }
  return { status: 'GREY', reason, explanation: `GREY: ${why}.`, rule: RULES[reason], value, ...nothing }
}

/** How far the value is on the wrong side; null when the target is met. */
function miss(value: number, target: number, operator: TargetOperator, polarity: Polarity): number | null {
  const distance = Math.abs(tidy(value - target))
  if (polarity === 'CLOSE_TO_TARGET') return distance === 0 ? null : distance
  switch (operator) {
    case 'AT_LEAST':
      return isGreater(target, value) ? distance : null
    case 'AT_MOST':
      return isGreater(value, target) ? distance : null
    case 'ABOVE':
      return isGreater(value, target) ? null : distance
    case 'BELOW':
      return isGreater(target, value) ? null : distance
  }
}

function judge(input: RagInput, value: number, index: number, target: RagTarget, threshold: number): Rag {
  const missed = miss(value, threshold, target.operator, input.polarity)
  const allowed = Math.abs(threshold) * target.amberTolerance
  const isNear = missed !== null && allowed > 0 && !isGreater(missed, allowed)
  const status = missed === null ? 'GREEN' : isNear ? 'AMBER' : 'RED'
  const reason = missed === null ? 'MET' : isNear ? 'NEAR' : 'MISSED'
  const goal = targetInWords(target, input.display(threshold), input.polarity)
  const verdict = missed === null ? `meets ${goal}` : `misses ${goal}${missedBy(isNear, threshold, target)}`
  const rule = missed === null ? '' : whoseRule(target)
  const isToCome = target.due !== null && target.due > input.reportDate
  const due = isToCome
    ? ` The target is for ${longDate(target.due ?? '')}, which was still to come when this was reported.`
    : ''
  return {
    status,
    reason,
    explanation: `${status}: the figure of ${input.display(value)} ${verdict}.${rule}${due}`,
    rule: ruleOf(target.amberTolerance, input.polarity),
    value,
    target: threshold,
    targetIndex: index,
    tolerance: target.amberTolerance,
  }
}

/**
 * Whether a figure meets its target. Green: met. Amber: missed by no more than the target's tolerance, a
 * tenth of the target unless it says otherwise. Red: missed by more, and by anything at all when the
 * target is 0, because a tenth of nothing is nothing. Grey: there is nothing to judge, and the explanation
 * says why. Targets are tried in order and the first that can be compared decides; when none can, the
 * first one's reason is given. Where being close is good, only the distance counts, on either side.
 *
 * Rule: the house's own (the source papers print no colours), in line with how councils report.
 */
export function judgeRag(input: RagInput): Rag {
  const { value, targets } = input
  const [first] = targets
  if (first === undefined) {
    if (input.polarity === 'NO_JUDGEMENT') {
      return grey('NO_JUDGEMENT', value, 'neither direction is good or bad by itself, and there is no target')
    }
    return grey('NO_TARGET', value, 'there is no target')
  }
  if (value === null) return grey('NO_VALUE', null, noValue(input))
  if (input.measure !== 'LEVEL') {
    const why = 'the figure is a change or a comparison, and a target judges the level itself'
    return grey('TARGET_NOT_COMPARABLE', value, why)
  }
  const tried = targets.map(target => comparableTarget(target, input))
  const index = tried.findIndex(({ threshold }) => threshold !== null)
  const threshold = tried[index]?.threshold ?? null
  if (threshold === null) return grey('TARGET_NOT_COMPARABLE', value, tried[0]?.why ?? '')
  return judge(input, value, index, targets[index] ?? first, threshold)
}
