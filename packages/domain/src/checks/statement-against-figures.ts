import { tidy } from '../number.ts'
import type { Polarity, Relation } from '../vocabulary.ts'
import { type CheckResult, cannotTell, halfUnit, type PrintedNumber, quote, said } from './check.ts'

export interface StatementInput {
  /** What the words say of the own figure beside the other one. */
  readonly relation: Relation
  /** Null where the source prints no number. */
  readonly own: PrintedNumber | null
  readonly other: PrintedNumber | null
  readonly polarity: Polarity
}

const RULE = 'statement-against-figures'

/**
 * Nobody has said how close "in line" is. Within a tenth of the other figure, the share by which a target
 * counts as nearly met, the words are let stand; farther off it can't be told.
 */
export const IN_LINE_SHARE = 0.1

const RELATION_WORDS: Record<Relation, string> = {
  ABOVE: 'above',
  BELOW: 'below',
  IN_LINE: 'in line',
  BETTER: 'better',
  WORSE: 'worse',
}

/** 1 where the words claim a higher number, -1 for a lower one, null where the polarity can't say. */
function claimedSide(relation: Relation, polarity: Polarity): 1 | -1 | null {
  if (relation === 'ABOVE') return 1
  if (relation === 'BELOW') return -1
  if (polarity !== 'HIGHER_IS_BETTER' && polarity !== 'LOWER_IS_BETTER') return null
  return (relation === 'BETTER') === (polarity === 'HIGHER_IS_BETTER') ? 1 : -1
}

function inLine(own: PrintedNumber, other: PrintedNumber, found: string): CheckResult {
  const difference = tidy(own.value - other.value)
  const tolerance = tidy(Math.abs(other.value) * IN_LINE_SHARE)
  const numbers = { expected: other.value, actual: own.value, difference, tolerance }
  const apart = `They are ${said(Math.abs(difference))} apart`
  if (tidy(Math.abs(difference) - tolerance) <= 0) {
    const how = difference === 0 ? 'They are equal' : `${apart}, no more than a tenth of the other`
    return { rule: RULE, verdict: 'AGREES', ...numbers, explanation: `${found} ${how}.` }
  }
  const why = `${apart}; to tell, the report would have to say how close counts as in line.`
  return { rule: RULE, verdict: 'CANNOT_TELL', ...numbers, explanation: `${found} ${why}` }
}

/**
 * A comparison in words against two published numbers. Above and below are read as they stand, better and
 * worse by the indicator's polarity. Two numbers that rounding may have brought together can't be told
 * apart; counts can. For "in line" see {@link IN_LINE_SHARE}.
 */
export function checkStatementAgainstFigures({
  relation,
  own,
  other,
  polarity,
}: StatementInput): CheckResult {
  const words = RELATION_WORDS[relation]
  if (own === null || other === null) {
    const printed = own ?? other
    const known = printed === null ? '' : ` with ${quote(printed)}`
    const needed =
      own === null && other === null ? 'both numbers' : own === null ? 'the own number' : 'the other number'
    const actual = own === null ? {} : { actual: own.value }
    return cannotTell(
      RULE,
      `The words say ${words}${known}: to tell, ${needed} would have to be published.`,
      actual,
    )
  }
  const found = `The words say ${words}. Printed: ${quote(own)} and ${quote(other)}.`
  if (relation === 'IN_LINE') return inLine(own, other, found)

  const difference = tidy(own.value - other.value)
  const tolerance = tidy(halfUnit(own) + halfUnit(other))
  const numbers = { expected: other.value, actual: own.value, difference, tolerance }
  const side = claimedSide(relation, polarity)
  if (side === null) {
    const why = `To tell, it would have to be known which direction is ${words}.`
    return { rule: RULE, verdict: 'CANNOT_TELL', ...numbers, explanation: `${found} ${why}` }
  }
  const ahead = difference * side
  if (ahead > 0)
    return {
      rule: RULE,
      verdict: 'AGREES',
      ...numbers,
      explanation: `${found} So do the numbers, by ${said(Math.abs(difference))}.`,
    }
  if (-ahead < tolerance) {
    const why =
      'The prints are too coarse to tell the two numbers apart; to tell, more digits would be needed.'
    return { rule: RULE, verdict: 'CANNOT_TELL', ...numbers, explanation: `${found} ${why}` }
  }
  const contradiction =
    difference === 0 ? 'They are equal.' : `The numbers say the opposite, by ${said(Math.abs(difference))}.`
  const wrong = 'Whether the words or a number is wrong cannot be told from the report.'
  return { rule: RULE, verdict: 'DISAGREES', ...numbers, explanation: `${found} ${contradiction} ${wrong}` }
}
