import type { CursorFormat, Place } from './cursor.ts'
import type { PlaceValue } from './place-value.ts'

/** One of the values a list is ordered by: a path from the row to a column. The last key is unique. */
export interface Key {
  path: readonly string[]
  type: PlaceValue['type']
  direction: 'asc' | 'desc'
  /** Where rows without a value stand; only for columns that may be null. */
  nulls?: 'first' | 'last'
}

type Nested = { [name: string]: unknown }

const opposite = { asc: 'desc', desc: 'asc', first: 'last', last: 'first' } as const

export const reversed = (keys: readonly Key[]): Key[] =>
  keys.map(({ direction, nulls, ...key }) => ({
    ...key,
    direction: opposite[direction],
    ...(nulls && { nulls: opposite[nulls] }),
  }))

/** What the cursors of a list hold that is ordered by these keys. */
export const cursorFormat = (order: string, keys: readonly Key[]): CursorFormat => ({
  order,
  place: keys.map(({ type, nulls }) => ({ type, nullable: nulls !== undefined })),
})

/** `orderBy` as Prisma wants it. */
export const orderBy = (keys: readonly Key[]): Nested[] =>
  keys.map(({ path, direction, nulls }) => at(path, nulls ? { sort: direction, nulls } : direction))

/** The condition that a row lies beyond a place, so that rows put in between two pages move nothing. */
export const beyond = (keys: readonly Key[], place: Place): Nested => ({
  OR: keys.flatMap((key, index) => {
    const farther = fartherThan(key, place[index] ?? null)
    const ties = keys.slice(0, index).map((tied, position) => at(tied.path, place[position] ?? null))
    return farther ? [{ AND: [...ties, farther] }] : []
  }),
})

function fartherThan({ path, direction, nulls }: Key, value: string | number | null): Nested | null {
  if (value === null) return nulls === 'first' ? at(path, { not: null }) : null
  const farther = at(path, { [direction === 'asc' ? 'gt' : 'lt']: value })
  return nulls === 'last' ? { OR: [farther, at(path, null)] } : farther
}

/** The columns of the keys, as Prisma selects them. */
export const selectionOf = (keys: readonly Key[]): Nested =>
  keys.reduce<Nested>((all, { path }) => select(all, path), {})

function select(selection: Nested, [name = '', ...rest]: readonly string[]): Nested {
  if (rest.length === 0) return { ...selection, [name]: true }
  const nested = selection[name] as { select: Nested } | undefined
  return { ...selection, [name]: { select: select(nested?.select ?? {}, rest) } }
}

/** Where a row stands in the order. */
export const placeOf = (keys: readonly Key[], row: object): Place =>
  keys.map(({ path }) => plain(path.reduce<unknown>((value, name) => (value as Nested)[name], row)))

function plain(value: unknown): string | number | null {
  if (value === null || typeof value === 'number') return value
  return value instanceof Date ? value.toISOString() : String(value)
}

const at = (path: readonly string[], value: unknown): Nested =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Nested
