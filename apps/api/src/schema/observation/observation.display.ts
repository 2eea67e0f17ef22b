import { displayFigure } from '@scrutiny/domain'
import type { ObservationRow } from './observation.row.ts'

/** The figure as people read it, with unit and decimals: never empty. */
export const displayOf = (row: ObservationRow): string =>
  displayFigure({
    value: row.value,
    missing: row.missing,
    published: row.published,
    qualifier: row.qualifier,
    decimals: row.decimals,
    measure: row.measure,
    unit: { pattern: row.unitPattern, one: row.unitOne, kind: row.unitKind, symbol: row.unitSymbol },
  })
