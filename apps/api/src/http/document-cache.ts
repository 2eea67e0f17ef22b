import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** The texts whose documents are kept come to this many characters at most. */
const MOST_CHARACTERS = 1_000_000

const byLengthOfText = <Value extends object>() =>
  new LRUCache<string, Value>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_value, text) => Math.max(text.length, 1),
  })

/** Parsed and validated documents by their text, bounded by the length of the texts rather than by their number. */
export const documentCache = () => ({
  documentCache: byLengthOfText<DocumentNode>(),
  errorCache: byLengthOfText<Error>(),
})
