import { Gauge, type Registry } from 'prom-client'
import type { DatabaseMetricsOptions } from './database-metrics.ts'

/** The newest load and what the database holds since. */
interface NewestLoad {
  id: number
  seconds: number
  figures: number
}

/** How long a scrape waits for the database. */
const PATIENCE_MS = 1_000

const NEWEST =
  'select id, extract(epoch from "loadedAt")::float8 as seconds from "Load" order by id desc limit 1'
const FIGURES = 'select count(*)::int as count from "Observation"'

/**
 * Says which load is the newest, and how many figures there are. Asks once for each scrape, counts only after a load,
 * and says what was last known while the database does not answer.
 */
export function loadMetrics(registry: Registry, { db: { pool }, isWell }: DatabaseMetricsOptions): void {
  let last: NewestLoad | undefined
  let asking: Promise<NewestLoad | undefined> | undefined

  const ask = async () => {
    const newest = (await pool.query<Omit<NewestLoad, 'figures'>>(NEWEST)).rows[0]
    if (!newest || newest.id === last?.id) return
    const [counted] = (await pool.query<{ count: number }>(FIGURES)).rows
    last = { ...newest, figures: counted?.count ?? 0 }
  }
  const known = async () => {
    if (isWell()) await within(PATIENCE_MS, ask())
    return last
  }
  const gauge = (name: string, help: string, key: keyof NewestLoad) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        // NOTE: a scrape collects all three at once.
        asking ??= known()
        const load = await asking
        asking = undefined
        if (load) this.set(load[key])
      },
    })
  gauge('scrutiny_load_number', 'The number of the newest load.', 'id')
  gauge('scrutiny_load_timestamp_seconds', 'When the newest load was made.', 'seconds')
  gauge('scrutiny_figures', 'Figures that are held.', 'figures')
}

/** Waits for something, but not longer than that and not for its failure. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  await Promise.race([promise, work.catch(() => {})])
  clearTimeout(timer)
}
