import { nearest } from '@scrutiny/ingest'

/** A person reads a few suggestions; a program that sends a thousand wrong codes reads none. */
const MAX_HINTS = 5

/** The nearest known names to unknown ones: at most five in one request, each looked for once. */
export class Hints {
  readonly #known = new Map<string, Promise<readonly string[]>>()
  readonly #nearest = new Map<string, Promise<string | undefined>>()

  /**
   * @param kind what the name should name
   * @param findKnown finds every name of the kind; asked once for each kind
   */
  nearest(
    kind: string,
    name: string,
    findKnown: () => Promise<readonly string[]>,
  ): Promise<string | undefined> {
    const key = JSON.stringify([kind, name])
    const found = this.#nearest.get(key)
    if (found) return found
    if (this.#nearest.size >= MAX_HINTS) return Promise.resolve(undefined)
    const known = this.#known.get(kind) ?? findKnown()
    this.#known.set(kind, known)
    const hint = known.then(names => nearest(name, names))
    this.#nearest.set(key, hint)
    return hint
  }
}
