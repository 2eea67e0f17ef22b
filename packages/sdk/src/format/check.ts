import type { CheckVerdict } from '../../generated/schema.ts'

const words: Record<CheckVerdict, string> = {
  AGREES: 'Adds up',
  AGREES_WITHIN_ROUNDING: 'Adds up within rounding',
  DISAGREES: 'Does not add up',
  CANNOT_TELL: 'Cannot tell',
}

/** What a check of the arithmetic found: "Does not add up". */
export const formatCheck = (check: { verdict: CheckVerdict }): string => words[check.verdict]
