/** What may stand in a cell. Every kind says, in its error, what was expected. */
import { isDay, PeriodCodeError, parsePeriodCode } from '@scrutiny/domain'
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

/** The longest key or number that a fact may be called by. */
const LONGEST_KEY = 100
/** How many keys a cell may list. */
const LONGEST_LIST = 100

/** A cell that is code rather than prose: the blanks around it are taken off here, and nowhere else. */
const cell = (expected: string) => z.string({ error: expected }).trim()
const matching = (pattern: RegExp, expected: string) => cell(expected).regex(pattern, expected)

/** Any text but none, to the letter. */
export const text = () => z.string({ error: 'a text' }).regex(/\S/, 'a text')

/** A readable key: lower-case words joined by hyphens. */
export const key = () =>
  matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key in lower case, such as "school-places"').max(
    LONGEST_KEY,
    `a key of at most ${LONGEST_KEY} letters`,
  )

/** What people call a part of a report, for example "7.93". */
export const label = () =>
  cell('a number or a short text')
    .min(1, 'a number or a short text')
    .max(LONGEST_KEY, `a text of at most ${LONGEST_KEY} characters`)

/** One of a fixed set of words. */
export const choice = <const Words extends Record<string, string>>(words: Words) => {
  const error = `one of ${Object.values(words).join(', ')}`
  return cell(error).pipe(z.enum(words, { error }))
}

export const flag = () => choice({ true: 'true', false: 'false' }).transform(word => word === 'true')

export const date = () => cell('a date, YYYY-MM-DD').refine(isDay, 'a date, YYYY-MM-DD')

export const decimal = () =>
  matching(/^-?\d{1,12}(\.\d{1,6})?$/, 'a number with at most 6 decimals, without separators').transform(
    Number,
  )

/** How many decimals a number is shown with. */
export const decimals = () => matching(/^\d$/, 'a whole number from 0 to 9').transform(Number)

/** A part of a whole, for example 0.1 for a tenth. */
export const share = () =>
  matching(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, 'a share from 0 to 1 with at most 4 decimals').transform(Number)

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
export const list = () =>
  z
    .string()
    .transform(joined => split(joined, LIST_SEPARATOR))
    .refine(parts => new Set(parts).size === parts.length, 'each part of the list once')
    .refine(parts => parts.length <= LONGEST_LIST, `at most ${LONGEST_LIST} parts`)

/** `One sentence. | Another one.` */
export const sentences = () => z.string().transform(joined => split(joined, SENTENCE_SEPARATOR))

/** The cell, or null when it is empty. */
export const optional = <T extends z.ZodType<unknown, string>>(kind: T) =>
  z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform(() => null),
      kind,
    ],
    { error: issue => innermost(issue) },
  )

/** The key of another fact. Whether it exists is seen once every file is read. */
export const reference = (noun: Noun) => cell('a key').min(1, 'a key').meta({ references: noun })

/** Keys of other facts, `a;b;c`. */
export const references = (noun: Noun) => list().meta({ references: noun })

const split = (joined: string, separator: string) =>
  joined.trim() === '' ? [] : joined.split(separator).map(part => part.trim())

function innermost(issue: { errors?: { message: string }[][] }): string {
  const messages = (issue.errors ?? []).flat().map(({ message }) => message)
  return `${messages.at(-1) ?? 'another value'}, or nothing`
}
