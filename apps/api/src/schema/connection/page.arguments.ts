import { badUserInput } from '../../errors.ts'

export interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** How many rows a page may have. */
export interface PageSize {
  /** When neither `first` nor `last` is given. */
  usual: number
  most: number
}

/** Lists of things: indicators, reports, organisations. */
export const ENTITIES: PageSize = { usual: 20, most: 100 }
/** Lists of figures. */
export const FIGURES: PageSize = { usual: 100, most: 1000 }

/** Which page is asked for. */
export interface Page {
  size: number
  backwards: boolean
  /** Where the page starts, by a cursor; null at the start of the list, or at its end when it goes backwards. */
  cursor: { argument: 'after' | 'before'; text: string } | null
}

/** @throws BAD_USER_INPUT when the arguments contradict each other, or ask for more than a page may have. */
export function readPage({ first, after, last, before }: PageArguments, { usual, most }: PageSize): Page {
  const given = (value: unknown) => value !== undefined && value !== null
  if (given(first) && given(last)) throw badUserInput('last', 'Give first or last, not both.')
  if (given(after) && given(before)) throw badUserInput('before', 'Give after or before, not both.')
  const backwards = given(last) || given(before)
  if (backwards && given(first))
    throw badUserInput('first', 'first goes with after; expected last with before.')
  if (given(last) && given(after))
    throw badUserInput('after', 'after goes with first; expected before with last.')
  const [argument, size] = backwards
    ? (['last', last ?? usual] as const)
    : (['first', first ?? usual] as const)
  if (size < 1 || size > most) {
    throw badUserInput(argument, `${argument} is ${size}; expected a whole number from 1 to ${most}.`)
  }
  const text = backwards ? before : after
  return { size, backwards, cursor: text ? { argument: backwards ? 'before' : 'after', text } : null }
}
