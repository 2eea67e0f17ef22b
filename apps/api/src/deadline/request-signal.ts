import type { ServerResponse } from 'node:http'

/** A request took longer than a request may. */
export class DeadlineExceededError extends Error {
  override name = 'DeadlineExceededError'
  readonly seconds: number

  constructor(seconds: number) {
    super(`the answer took longer than ${seconds} s`)
    this.seconds = seconds
  }
}

/**
 * Runs work under one signal that aborts at a deadline, or as soon as one of several signals does.
 *
 * NOTE: not `AbortSignal.any` and `AbortSignal.timeout`: their timers and links outlive the request, and at some
 * thousand requests a second that is memory.
 *
 * @param seconds the deadline; the signal's reason is then a {@link DeadlineExceededError}
 */
export async function underSignal<Result>(
  signals: readonly AbortSignal[],
  seconds: number,
  run: (signal: AbortSignal) => Promise<Result> | Result,
): Promise<Result> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new DeadlineExceededError(seconds)), seconds * 1_000)
  const follow = (event: Event) => controller.abort((event.target as AbortSignal).reason)
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason)
    else signal.addEventListener('abort', follow)
  }
  try {
    return await run(controller.signal)
  } finally {
    clearTimeout(timer)
    for (const signal of signals) signal.removeEventListener('abort', follow)
  }
}

/** Runs a part of a request within the request's bounds: its deadline, its client and the database. */
export type Bounded = <Result>(run: () => Promise<Result>) => Promise<Result>

/** A signal that aborts when a client goes away before it was answered. */
export function leavingOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new ClientLeftError('the client left'))
  })
  return controller.signal
}

/** Nobody waits for the answer any more. */
export class ClientLeftError extends Error {
  override name = 'ClientLeftError'
}

/** Whether work was ended because its client went away. Yoga's own signal says so with an AbortError. */
export const isClientLeft = (error: unknown): boolean =>
  error instanceof ClientLeftError || (error as Error | null)?.name === 'AbortError'
