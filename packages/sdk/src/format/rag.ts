import type { RagReason } from '../../generated/schema.ts'

const words: Record<RagReason, string> = {
  MET: 'On target',
  NEAR: 'Just off target',
  MISSED: 'Off target',
  NO_TARGET: 'No target',
  NO_VALUE: 'No figure',
  TARGET_NOT_COMPARABLE: 'Cannot be compared',
  NO_JUDGEMENT: 'Not judged',
}

/** How a figure stands against its target, in words that need no colour: "Off target". */
export const formatRag = (rag: { reason: RagReason }): string => words[rag.reason]
