import { type DocumentNode, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type ErrorCode, refusal } from '../errors.ts'
import { limitRules } from './limit-rules.ts'
import type { Limits } from './limits.ts'
import { sourceSize } from './source-size.ts'

/** How many mistakes of a document are told at once. */
const MOST_ERRORS = 20

/**
 * Holds a document to the limits: its length while it is read, the rest before the rules of GraphQL are applied,
 * since some of these take time that grows faster than the document.
 */
export function documentLimits(limits: Limits): Plugin {
  const rules = limitRules(limits)
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string, options: object) => parseWithin(limits, source, options))
    },
    onValidate({ params: { schema, documentAST }, setValidationFn }) {
      setValidationFn((...args: Parameters<typeof validate>) => {
        const [, , rulesOfGraphQL] = args
        const exceeded = validate(schema, documentAST, rules)
        return exceeded.length > 0
          ? exceeded
          : validate(schema, documentAST, rulesOfGraphQL, { maxErrors: MOST_ERRORS })
      })
    },
  }
}

function parseWithin(limits: Limits, source: string, options: object): DocumentNode {
  const { tokens, nesting, longestName, longestText } = sourceSize(source, limits.tokens)
  if (tokens > limits.tokens) {
    const limit = limits.tokens
    throw refusal(
      'TOO_MANY_TOKENS',
      `The document has more than ${inWords(limit)} tokens, which is the limit.`,
      { limit },
    )
  }
  holdTo(limits.nesting, nesting, 'QUERY_TOO_DEEP', 'The document has', 'brackets inside each other')
  holdTo(limits.nameLength, longestName, 'TOKEN_TOO_LONG', 'A name or a number has', 'characters')
  holdTo(limits.textLength, longestText, 'BAD_USER_INPUT', 'A text in the document has', 'characters')
  return parse(source, options)
}

function holdTo(limit: number, actual: number, code: ErrorCode, what: string, unit: string): void {
  if (actual <= limit) return
  throw refusal(code, `${what} ${inWords(actual)} ${unit}; the limit is ${inWords(limit)}.`, {
    actual,
    limit,
  })
}

const inWords = (number: number) => number.toLocaleString('en-GB')
