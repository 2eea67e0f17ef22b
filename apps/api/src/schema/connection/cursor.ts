import { badUserInput } from '../../errors.ts'

/** The place of a row in an ordered list: the values of the keys it is ordered by. */
export type Place = (string | number | null)[]

/** A cursor says in which order it was handed out, and after which row the next page starts. */
export const encodeCursor = (order: string, place: Place): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url')

/** @throws BAD_USER_INPUT when the cursor is damaged, or was handed out for another list or order. */
export function decodeCursor(
  argument: 'after' | 'before',
  cursor: string,
  order: string,
  keys: number,
): Place {
  const [usedOrder, ...place] = parse(cursor)
  if (usedOrder !== order || place.length !== keys) {
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
