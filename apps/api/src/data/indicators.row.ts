import type { Indicator, Service, Unit } from '@scrutiny/db'
import type { Rag } from '@scrutiny/domain'
import type { ObservationRow } from '../schema/observation/observation.row.ts'

/** An indicator with everything it belongs to, and how it stands: one line of indicators.csv. */
export interface IndicatorLine {
  indicator: Indicator & {
    unit: Unit
    service: Service & { directorate: { slug: string; name: string } }
    organisation: { slug: string }
  }
  /** The newest figure of the headline. */
  latest: ObservationRow | null
  /** Whether the newest figure meets its target. */
  rag: Rag | null
}
