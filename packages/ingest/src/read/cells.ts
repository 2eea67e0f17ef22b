/** What may stand in a cell. Every kind says, in its error, what was expected. */
import { PeriodCodeError, parsePeriodCode } from '@scrutiny/domain'
import { z } from 'zod'

/** The nouns that a cell can point to by their keys. */
export type Noun =
  | 'area'
  | 'organisation'
  | 'directorate'
  | 'service'
  | 'unit'
  | 'member'
  | 'indicator'
  | 'paragraph'
  | 'finance-table'
  | 'finance-column'
  | 'finance-row'

const LIST_SEPARATOR = ';'
const SENTENCE_SEPARATOR = ' | '

const cell = (expected: string) => z.string({ error: expected })
const matching = (pattern: RegExp, expected: string) => cell(expected).regex(pattern, expected)

/** Any text but none. */
export const text = () => cell('a text').min(1, 'a text')

/** A readable key: lower-case words joined by hyphens. */
export const key = () => matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key in lower case, such as "school-places"')

/** One of a fixed set of words. */
export const choice = <const Words extends Record<string, string>>(words: Words) =>
  z.enum(words, { error: `one of ${Object.values(words).join(', ')}` })

export const flag = () => choice({ true: 'true', false: 'false' }).transform(word => word === 'true')

export const date = () =>
  cell('a date, YYYY-MM-DD').refine(
    day =>
      /^\d{4}-\d\d-\d\d$/.test(day) &&
      !Number.isNaN(Date.parse(day)) &&
      new Date(day).toISOString().startsWith(day),
    'a date, YYYY-MM-DD',
  )

export const decimal = () =>
  matching(/^-?\d{1,12}(\.\d{1,6})?$/, 'a number with at most 6 decimals, without separators').transform(
    Number,
  )

export const count = () => matching(/^\d+$/, 'a whole number').transform(Number)

/** A period code; the error is the rule book's. */
export const period = () =>
  cell('a period code').transform((code, context) => {
    try {
      return parsePeriodCode(code)
    } catch (error) {
      if (!(error instanceof PeriodCodeError)) throw error
      context.addIssue({ code: 'custom', message: error.expected })
      return z.NEVER
    }
  })

/** `a;b;c` */
export const list = () => z.string().transform(joined => split(joined, LIST_SEPARATOR))

/** `One sentence. | Another one.` */
export const sentences = () => z.string().transform(joined => split(joined, SENTENCE_SEPARATOR))

/** The cell, or null when it is empty. */
export const optional = <T extends z.ZodType<unknown, string>>(kind: T) =>
  z.union([z.literal('').transform(() => null), kind], { error: issue => innermost(issue) })

/** The key of another fact. Whether it exists is seen once every file is read. */
export const reference = (noun: Noun) => text().meta({ references: noun })

/** Keys of other facts, `a;b;c`. */
export const references = (noun: Noun) => list().meta({ references: noun })

export const split = (joined: string, separator: string) =>
  joined === '' ? [] : joined.split(separator).map(part => part.trim())

function innermost(issue: { errors?: { message: string }[][] }): string {
  const messages = (issue.errors ?? []).flat().map(({ message }) => message)
  return `${messages.at(-1) ?? 'another value'}, or nothing`
}
