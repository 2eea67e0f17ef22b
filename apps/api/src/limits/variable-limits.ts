import { type ErrorCode, refusal } from '../errors.ts'
import type { Limits } from './limits.ts'

/**
 * Holds the variables to the limits before they are read: what an enum or an input object does not know is compared
 * with everything that it knows, letter by letter, and printed with everything around it.
 *
 * @throws BAD_USER_INPUT or TOKEN_TOO_LONG with both numbers
 */
export function checkVariables(variables: unknown, { nameLength, textLength, variableNames }: Limits): void {
  let names = 0
  const look = (value: unknown, place: string): void => {
    if (typeof value === 'string') holdTo('BAD_USER_INPUT', place, value.length, 'characters', textLength)
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) names += Object.keys(value).length
    holdTo('BAD_USER_INPUT', 'variables', names, 'names', variableNames)
    for (const [name, inner] of Object.entries(value)) {
      holdTo('TOKEN_TOO_LONG', `A name in ${place}`, name.length, 'characters', nameLength)
      look(inner, `${place}.${name}`)
    }
  }
  look(variables, 'variables')
}

function holdTo(code: ErrorCode, what: string, actual: number, unit: string, limit: number): void {
  if (actual <= limit) return
  const message = `${what} has ${actual.toLocaleString('en-GB')} ${unit}; the limit is ${limit.toLocaleString('en-GB')}.`
  throw refusal(code, message, { actual, limit })
}
