import type { Context } from '../context.ts'

/** A question that a request asks at most once, whatever part of it wants the answer. */
export function once<Value>(ask: (context: Context) => Promise<Value>): (context: Context) => Promise<Value> {
  const answers = new WeakMap<Context, Promise<Value>>()
  return context => {
    const answer = answers.get(context) ?? ask(context)
    answers.set(context, answer)
    return answer
  }
}
