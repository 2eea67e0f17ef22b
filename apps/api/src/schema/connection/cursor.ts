import { badUserInput } from '../../errors.ts'
import { fits, type PlaceValue } from './place-value.ts'

/** The place of a row in an ordered list: the values of the keys it is ordered by. */
export type Place = (string | number | null)[]

/** What the cursors of a list hold. */
export interface CursorFormat {
  /** Names the list and its order; a cursor works only where it was handed out. */
  order: string
  /** What each value of the place is. */
  place: readonly PlaceValue[]
}

/** A cursor says in which order it was handed out, and after which row the next page starts. */
export const encodeCursor = (order: string, place: Place): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url')

/** @throws BAD_USER_INPUT when the cursor is damaged, or was handed out for another list or order. */
export function decodeCursor(
  argument: 'after' | 'before',
  cursor: string,
  { order, place: expected }: CursorFormat,
): Place {
  const [usedOrder, ...place] = parse(cursor)
  const isOfThisList =
    usedOrder === order &&
    place.length === expected.length &&
    expected.every((value, index) => fits(value, place[index]))
  if (!isOfThisList) {
    throw badUserInput(
      argument,
      `${argument} is not a cursor that this list handed out in this order; expected an endCursor or startCursor of it.`,
    )
  }
  return place as Place
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
