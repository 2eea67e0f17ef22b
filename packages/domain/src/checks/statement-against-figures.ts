import { tidy } from '../number/number.ts'
import type { CheckVerdict, Polarity, Relation } from '../vocabulary.ts'
import { type CheckResult, cannotTell } from './check.ts'
import { quote, unitOfDifference, workedOut, written } from './check.words.ts'
import { halfUnit, type PrintedNumber } from './printed-number.ts'

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
  IN_LINE: 'in line with',
  BETTER: 'better than',
  WORSE: 'worse than',
}

/** 1 where the words claim a higher number, -1 for a lower one, null where the polarity can't say. */
function claimedSide(relation: Relation, polarity: Polarity): 1 | -1 | null {
  if (relation === 'ABOVE') return 1
  if (relation === 'BELOW') return -1
  if (polarity !== 'HIGHER_IS_BETTER' && polarity !== 'LOWER_IS_BETTER') return null
  return (relation === 'BETTER') === (polarity === 'HIGHER_IS_BETTER') ? 1 : -1
}

interface Numbers {
  readonly own: PrintedNumber
  readonly other: PrintedNumber
  /** Own minus other. */
  readonly difference: number
}

function apart({ own, difference }: Numbers): string {
  return workedOut(Math.abs(difference), unitOfDifference(own.unit))
}

/** "98.4% (Shropshire) is 2.4 percentage points higher than 96% (England)" */
function sideInWords(numbers: Numbers): string {
  const { own, other, difference } = numbers
  if (difference === 0) return `${quote(own)} and ${quote(other)} are equal`
  const side = difference > 0 ? 'higher' : 'lower'
  return `${quote(own)} is ${apart(numbers)} ${side} than ${quote(other)}`
}

function result(
  verdict: CheckVerdict,
  numbers: Numbers,
  tolerance: number,
  explanation: string,
): CheckResult {
  const { own, other, difference } = numbers
  return { rule: RULE, verdict, expected: other.value, actual: own.value, difference, tolerance, explanation }
}

function inLine(claim: string, numbers: Numbers): CheckResult {
  const { other, difference } = numbers
  const tolerance = tidy(Math.abs(other.value) * IN_LINE_SHARE)
  const found = `${claim}. ${sideInWords(numbers)}`
  if (difference === 0) return result('AGREES', numbers, tolerance, `${found}.`)
  if (tidy(Math.abs(difference) - tolerance) <= 0) {
    const why = `no more than a tenth of ${written(other)}, which these pages let pass as in line`
    return result('AGREES', numbers, tolerance, `${found}: ${why}.`)
  }
  const why = 'How close counts as in line, the paper does not say'
  return result('CANNOT_TELL', numbers, tolerance, `${found}. ${why}.`)
}

function withoutBothNumbers(
  claim: string,
  own: PrintedNumber | null,
  other: PrintedNumber | null,
): CheckResult {
  const printed = own ?? other
  const known = printed === null ? 'neither number' : `${quote(printed)}, but not the number beside it`
  const explanation = `${claim}. It prints ${known}, so the words cannot be checked.`
  return cannotTell(RULE, explanation, own === null ? {} : { actual: own.value })
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
  const claim = `The paper says in words: ${words} ${other?.label || 'the other'}`
  if (own === null || other === null) return withoutBothNumbers(claim, own, other)
  const numbers = { own, other, difference: tidy(own.value - other.value) }
  if (relation === 'IN_LINE') return inLine(claim, numbers)

  const tolerance = tidy(halfUnit(own) + halfUnit(other))
  const side = claimedSide(relation, polarity)
  const found = `${claim}. ${sideInWords(numbers)}`
  if (side === null) {
    const why = 'Which direction is better is not known, so the words cannot be checked.'
    return result('CANNOT_TELL', numbers, tolerance, `${found}. ${why}`)
  }
  const isJudgement = relation === 'BETTER' || relation === 'WORSE'
  const since = isJudgement ? `, since ${polarity === 'HIGHER_IS_BETTER' ? 'higher' : 'lower'} is better` : ''
  const ahead = numbers.difference * side
  if (ahead > 0) return result('AGREES', numbers, tolerance, `${found}, as the words say${since}.`)
  if (-ahead < tolerance) {
    const why = 'They are printed too coarsely to tell which is higher.'
    return result('CANNOT_TELL', numbers, tolerance, `${found}. ${why}`)
  }
  const against = `${found}, which is not what the words say${since}`
  const doubt = 'Whether the words or a number is wrong cannot be told from the paper.'
  return result('DISAGREES', numbers, tolerance, `${against}. ${doubt}`)
}
