import type { Missing } from '../../generated/schema.ts'

/** A figure of the API: a number, or the reason why there is none. */
export interface Published {
  value: number | null
  missing: Missing | null
}

/** A figure that has to be asked what it is before its number can be read. */
export type Figure<From extends Published> =
  | (Omit<From, keyof Published> & { kind: 'value'; value: number })
  | (Omit<From, keyof Published> & { kind: 'missing'; missing: Missing })

/**
 * Turns a figure into one of two kinds, so that a missing figure cannot be taken for a number: there is
 * no `value` to read before `kind` was looked at, and none at all on a missing one.
 *
 * @example
 * const latest = figure(indicator.latest)
 * if (latest.kind === 'missing') console.log(latest.missing) // 'NOT_YET_PUBLISHED'
 * else console.log(latest.value * 2)
 */
export function figure<From extends Published>(from: From): Figure<From> {
  const { value, missing, ...rest } = from
  // NOTE: the API sets exactly one of the two. Where one was lost on the way, nothing is a number.
  return value === null || missing !== null
    ? { ...rest, kind: 'missing', missing: missing ?? 'NOT_AVAILABLE' }
    : { ...rest, kind: 'value', value }
}
