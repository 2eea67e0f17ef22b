import { type DocumentNode, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../errors.ts'
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
  const { tokens, nesting } = sourceSize(source, limits.tokens)
  if (tokens > limits.tokens) {
    const limit = limits.tokens
    throw refusal(
      'TOO_MANY_TOKENS',
      `The document has more than ${inWords(limit)} words and signs, which is the limit.`,
      {
        limit,
      },
    )
  }
  if (nesting > limits.nesting) {
    throw refusal(
      'QUERY_TOO_DEEP',
      `The document has ${inWords(nesting)} brackets inside each other; the limit is ${limits.nesting}.`,
      {
        actual: nesting,
        limit: limits.nesting,
      },
    )
  }
  return parse(source, options)
}

const inWords = (number: number) => number.toLocaleString('en-GB')
