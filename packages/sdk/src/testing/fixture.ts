/** What a field holds: a plain value, another thing, or a list of these. */
export type Stored = string | number | boolean | null | Reference | readonly Stored[]

/** Points to a thing by its place among the things. */
export interface Reference {
  $: number
}

/** The kind of a thing, and what its fields hold in the order that `fields` gives them. */
export type Thing = readonly [kind: string, ...values: Stored[]]

/**
 * A report with everything around it, as the API answered it on the day it was recorded. Each thing is
 * kept once, however often it was met.
 */
export interface Fixture {
  /**
   * The fields of each kind of thing. A kind is a type of the schema, with a number behind it where the
   * type was also met with fewer fields. A field that takes a choice is kept once for each
   * value as well: `change:FIRST`.
   */
  fields: Record<string, readonly string[]>
  /** The places of the things that the API lists whole, kind by kind, in its order. */
  order: readonly number[]
  /** Each in JSON. The first is the organisation that is meant when a question names none. */
  things: readonly string[]
}
