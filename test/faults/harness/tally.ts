/** What a scenario tried, and how much of it held. */
export class Tally {
  #held = 0
  readonly #lost = new Map<string, number>()

  /** Counts one thing that was tried. */
  check(holds: boolean, otherwise: string): void {
    if (holds) this.#held += 1
    else this.#lost.set(otherwise, (this.#lost.get(otherwise) ?? 0) + 1)
  }

  /** Counts one thing that was lost. */
  lose(reason: string): void {
    this.check(false, reason)
  }

  get held(): number {
    return this.#held
  }

  get lost(): number {
    return [...this.#lost.values()].reduce((sum, count) => sum + count, 0)
  }

  get tried(): number {
    return this.#held + this.lost
  }

  /** Why something was lost, and how often: the first few reasons. */
  reasons(most = 5): string[] {
    return [...this.#lost]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([reason, count]) => `${count} × ${reason}`)
  }
}
