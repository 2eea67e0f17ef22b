import { checkedBy } from '../../arguments/argument-check.ts'
import { badUserInput } from '../../errors.ts'
import { type CursorFormat, decodeCursor, type Place } from './cursor.ts'

export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** How many rows a page may have. */
export interface PageSize {
  /** When neither `first` nor `last` is given. */
  default: number
  maximum: number
}

/** Lists of things: indicators, reports, organisations. */
export const ENTITIES: PageSize = { default: 20, maximum: 100 }
/** Lists of figures. */
export const FIGURES: PageSize = { default: 100, maximum: 1000 }

/** Which page is asked for. */
export interface Page {
  size: number
  backwards: boolean
  /** The row behind which the page starts, or before which it ends; null at the start or the end of the list. */
  from: Place | null
}

/**
 * The `extensions` of a connection: how large its pages are, which its price goes by, and that its arguments are
 * checked before execution.
 *
 * @param cursorOf what the cursors of the list hold, in the order and for the filter that are asked for
 */
export const paged = <Arguments extends object>(
  size: PageSize,
  cursorOf: (given: Arguments) => CursorFormat,
) => ({
  pageSize: size,
  ...checkedBy(given => void readPage(given, size, cursorOf(given as Arguments))),
})

/** @throws BAD_USER_INPUT when the arguments contradict each other, ask for more than a page may have, or go on from no place of the list. */
export function readPage(
  { first, after, last, before }: PageArguments,
  size: PageSize,
  format: CursorFormat,
): Page {
  const given = (value: unknown) => value !== undefined && value !== null
  if (given(first) && given(last)) throw badUserInput('last', 'Give first or last, not both.')
  if (given(after) && given(before)) throw badUserInput('before', 'Give after or before, not both.')
  const backwards = given(last) || given(before)
  if (backwards && given(first))
    throw badUserInput('first', 'first goes with after; expected last with before.')
  if (given(last) && given(after))
    throw badUserInput('after', 'after goes with first; expected before with last.')
  const [argument, rows] = backwards
    ? (['last', last ?? size.default] as const)
    : (['first', first ?? size.default] as const)
  if (rows < 1 || rows > size.maximum) {
    throw badUserInput(argument, `${argument} is ${rows}; expected a whole number from 1 to ${size.maximum}.`)
  }
  const cursor = backwards ? before : after
  const from = cursor ? decodeCursor(backwards ? 'before' : 'after', cursor, format) : null
  return { size: rows, backwards, from }
}
