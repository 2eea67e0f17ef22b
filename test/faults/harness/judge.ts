import type { Answer } from './ask.ts'
import { SICK_MS } from './bounds.ts'
import type { Tally } from './tally.ts'

interface Told {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** Reads the body of an answer of the API. */
export function read({ body }: Answer): Told {
  try {
    return JSON.parse(body) as Told
  } catch {
    return { errors: [{ message: `no JSON: ${body.slice(0, 60)}` }] }
  }
}

/** The codes of an answer's errors. */
export const codesOf = (answer: Answer): string[] =>
  read(answer).errors?.map(({ extensions, message }) => extensions?.code ?? message) ?? []

/** The data of an answer that nothing is wrong with, to hold later ones against. */
export function dataOf(answer: Answer): unknown {
  const { data, errors } = read(answer)
  if (answer.status !== 200 || !data || errors) throw new Error(`asked in peace: ${describe(answer)}`)
  return data
}

/** Whether an answer is whole: 200, without an error, with the very data that were expected. */
export const isWhole = (answer: Answer, expected: unknown): boolean =>
  answer.status === 200 && JSON.stringify(read(answer)?.data) === JSON.stringify(expected)

/** Whether an answer says that it can't be given now, and when to try again. */
export const isUnavailable = (answer: Answer): boolean =>
  answer.status === 503 &&
  codesOf(answer).join() === 'SERVICE_UNAVAILABLE' &&
  Number(answer.headers['retry-after']) > 0 &&
  !('data' in read(answer))

/** What is wrong with an answer, in a few words that are the same for the same fault. */
export const describe = (answer: Answer): string =>
  answer.status === 0
    ? `no answer: ${answer.body}`
    : `${answer.status} ${codesOf(answer).join(' ') || 'with other data'}, Retry-After ${answer.headers['retry-after'] ?? 'missing'}`

/** Counts an answer that was given while the database is sick: whole or "not now", and in time. */
export function judgeSick(tally: Tally, answer: Answer, expected: unknown, withinMs = SICK_MS): void {
  if (!isWhole(answer, expected) && !isUnavailable(answer)) tally.lose(describe(answer))
  else tally.check(answer.ms <= withinMs, `an answer after more than ${withinMs / 1_000} s`)
}
