import { BREAK, type DocumentNode, type ValidationRule, visit } from 'graphql'
import { type ErrorCode, refusal } from '../errors.ts'
import { documentSize } from './document-size.ts'
import type { Limits } from './limits.ts'

/** The validation rules that hold a document to the limits; each reports its own code with both numbers. */
export const limitRules = (limits: Limits): ValidationRule[] => [
  rule('QUERY_TOO_DEEP', 'levels of fields', limits.depth, document => documentSize(document).depth),
  rule('TOO_MANY_FIELDS', 'fields', limits.fields, document => documentSize(document).fields),
  rule(
    'TOO_MANY_ROOT_FIELDS',
    'root fields',
    limits.rootFields,
    document => documentSize(document).rootFields,
  ),
  rule('TOO_MANY_ALIASES', 'aliases', limits.aliases, document => documentSize(document).aliases),
  rule('TOO_MANY_DIRECTIVES', 'directives', limits.directives, countDirectives),
]

const rule =
  (
    code: ErrorCode,
    what: string,
    limit: number,
    measure: (document: DocumentNode) => number,
  ): ValidationRule =>
  context => ({
    Document(document) {
      const actual = measure(document)
      if (actual > limit) {
        const message = `The document has ${actual.toLocaleString('en-GB')} ${what}; the limit is ${limit.toLocaleString('en-GB')}.`
        context.reportError(refusal(code, message, { actual, limit }))
      }
      return BREAK
    },
  })

function countDirectives(document: DocumentNode): number {
  let count = 0
  visit(document, {
    Directive() {
      count += 1
    },
  })
  return count
}
