import type { Fixture, Reference, Stored, Thing } from '../src/testing/fixture.ts'

/** A value as the API answered it; what has an id may stand for itself, with nothing but its kind and id. */
export type Answered = string | number | boolean | null | Answered[] | Answer
/** The fields of one thing. */
export interface Answer {
  [field: string]: Answered
}

/**
 * Writes each thing once, whatever the number of places it was met in.
 *
 * @param records everything with an id, by its id; the first one is where reading begins
 * @param orders the ids of each kind in the order that the API lists them in
 */
export function pack(records: ReadonlyMap<string, Answer>, orders: string[][]): Fixture {
  const fields: Record<string, string[]> = {}
  const things: Thing[] = []
  const places = new Map<string, number>()

  const write = (value: Answered): Stored => {
    if (Array.isArray(value)) return value.map(write)
    return value !== null && typeof value === 'object' ? place(value) : value
  }
  const place = (answer: Answer): Reference => {
    const key = typeof answer.id === 'string' ? answer.id : JSON.stringify(answer)
    const known = places.get(key)
    if (known !== undefined) return { $: known }
    const at = things.push(['']) - 1
    places.set(key, at)
    const { __typename, ...rest } = records.get(key) ?? answer
    const names = Object.keys(rest)
    const kind = kindOf(String(__typename), names, fields)
    things[at] = [kind, ...names.map(name => write(rest[name] ?? null))]
    return { $: at }
  }
  for (const answer of records.values()) place(answer)
  return {
    fields,
    order: orders.flatMap(ids => ids.map(id => place({ id }).$)),
    things: things.map(thing => JSON.stringify(thing)),
  }
}

/** NOTE: a thing met inside one of its own kind lacks a field, and makes a kind of its own: `Dimension:2`. */
function kindOf(type: string, names: string[], fields: Record<string, string[]>): string {
  for (let nth = 1; ; nth++) {
    const kind = nth === 1 ? type : `${type}:${nth}`
    const known = fields[kind] ?? names
    fields[kind] = known
    if (known.join() === names.join()) return kind
  }
}
