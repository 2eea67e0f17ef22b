import type { Database } from '@scrutiny/db'

/** The version of the data: it changes with every load, and only then. */
export interface DataVersion {
  /** The version, without asking the database where it is known. */
  current(): Promise<string>
  /** Whether that version is still the current one; asks the database, since the news of a load takes a moment. */
  isStill(version: string): Promise<boolean>
  /** The newest version that was known to be current, without asking; undefined before the first. */
  lastKnown(): KnownVersion | undefined
  /** Stops following. */
  close(): Promise<void>
}

/** A version that was current for certain some time ago. */
export interface KnownVersion {
  version: string
  /** How long ago, in seconds. */
  ageSeconds: number
}

/** The data were loaded anew while they were being read: what follows would not belong to what went before. */
export class LoadedMeanwhileError extends Error {
  override name = 'LoadedMeanwhileError'
}

// NOTE: the number of loads and not only the newest, since loads of two organisations may end in another order
// than they began.
const VERSION = `
  select concat_ws('.', count(*), max(id), left((array_agg(sha256 order by id desc))[1], 12)) as version
    from "Load"`

/** Asks the database for the version, in one small statement. */
export async function askVersion({ pool }: Pick<Database, 'pool'>): Promise<string> {
  const { rows } = await pool.query<{ version: string }>(VERSION)
  return rows[0]?.version ?? ''
}

/** The version of a database that nobody follows: asked each time. */
export function askedVersion(database: Database): DataVersion {
  const version = new KeptVersion(() => askVersion(database))
  return {
    current: () => version.current(),
    isStill: seen => version.isStill(seen),
    lastKnown: () => version.lastKnown(),
    close: async () => {},
  }
}

/** A version that is kept between questions, as long as somebody listens for loads. */
export class KeptVersion {
  #known: string | undefined
  #listening = false
  #announcements = 0
  #last: { version: string; at: number } | undefined
  readonly #ask: () => Promise<string>

  constructor(ask: () => Promise<string>) {
    this.#ask = ask
  }

  /** From now on every load is announced. */
  listen(): void {
    this.forget()
    this.#listening = true
  }

  /** Nobody listens any more: from now on the version is asked each time. */
  stopListening(): void {
    this.#listening = false
    // NOTE: as long as the connection held, no load went by unheard.
    if (this.#known !== undefined) this.#last = { version: this.#known, at: Date.now() }
    this.forget()
  }

  /** A load was announced. */
  forget(): void {
    this.#known = undefined
    this.#announcements += 1
  }

  async isStill(version: string): Promise<boolean> {
    if (this.#known !== undefined && this.#known !== version) return false
    const current = await this.#askNow()
    // NOTE: the news of a load may still be on its way.
    if (this.#known !== undefined && this.#known !== current) this.forget()
    return current === version
  }

  async current(): Promise<string> {
    if (this.#known !== undefined) return this.#known
    const announcements = this.#announcements
    const version = await this.#askNow()
    // NOTE: what is asked while a load is announced is not kept, since it may be the version before it.
    if (this.#listening && announcements === this.#announcements) this.#known = version
    return version
  }

  lastKnown(): KnownVersion | undefined {
    if (this.#known !== undefined) return { version: this.#known, ageSeconds: 0 }
    return (
      this.#last && {
        version: this.#last.version,
        ageSeconds: Math.floor((Date.now() - this.#last.at) / 1_000),
      }
    )
  }

  async #askNow(): Promise<string> {
    const version = await this.#ask()
    this.#last = { version, at: Date.now() }
    return version
  }
}
