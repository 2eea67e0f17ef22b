import type { Fixture, Stored } from './fixture.ts'

/** A thing of the fixture, or one made for an answer: a page, the root of all questions. */
export interface Thing {
  type: string
  fields: Record<string, Held>
}

/** What a field of a thing holds. */
export type Held = string | number | boolean | null | Thing | Held[]

/** Every thing of a fixture, each put together when it is first asked for: the listed ones first, in their order. */
export function thingsOf({ fields, order, things }: Fixture): Thing[] {
  const all: Thing[] = things.map(json => {
    let held: Thing['fields'] | undefined
    const [kind = '', ...values]: [string, ...Stored[]] = JSON.parse(json)
    return {
      type: kind.split(':')[0] ?? kind,
      get fields() {
        held ??= Object.fromEntries((fields[kind] ?? []).map((name, at) => [name, hold(values[at] ?? null)]))
        return held
      },
    }
  })
  const hold = (stored: Stored): Held => {
    if (stored === null || typeof stored !== 'object') return stored
    return '$' in stored ? (all[stored.$] ?? null) : stored.map(hold)
  }
  return [...new Set([...order.flatMap(place => all[place] ?? []), ...all])]
}

/** True for a thing, and not for a plain value or a list. */
export const isThing = (held: Held | undefined): held is Thing =>
  typeof held === 'object' && held !== null && !Array.isArray(held)

/** What is found at the end of a path; of a list, all its items: `citations.paragraph`. */
export function at(held: Held, path: string): Held[] {
  let found = [held]
  for (const name of path.split('.')) {
    found = found.filter(isThing).flatMap(thing => thing.fields[name] ?? [])
  }
  return found
}
