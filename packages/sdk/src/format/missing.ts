import type { Missing } from '../../generated/schema.ts'

const words: Record<Missing, string> = {
  NOT_PUBLISHED: 'not published',
  NOT_YET_PUBLISHED: 'not yet published',
  NOT_AVAILABLE: 'not available',
  NOT_APPLICABLE: 'not applicable',
  SUPPRESSED: 'suppressed',
}

const markers: Record<Missing, string> = {
  NOT_PUBLISHED: '[x]',
  NOT_YET_PUBLISHED: '[x]',
  NOT_AVAILABLE: '[x]',
  NOT_APPLICABLE: '[z]',
  SUPPRESSED: '[c]',
}

/** Why there is no number: "not yet published". */
export const formatMissing = (missing: Missing): string => words[missing]

/** The marker of the Government Statistical Service for a missing number: "[x]", "[z]" or "[c]". */
export const markerOf = (missing: Missing): string => markers[missing]
