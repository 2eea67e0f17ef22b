import { displayFigure, withUnit } from '@scrutiny/domain'
import type { ObservationRow } from './observation.row.ts'

/** The figure as people read it, with unit and decimals: never empty. */
export const displayOf = (row: ObservationRow): string =>
  displayFigure({
    value: row.value,
    digits: row.digits,
    missing: row.missing,
    published: row.published,
    qualifier: row.qualifier,
    decimals: row.decimals,
    measure: row.measure,
    unit: unitOf(row),
  })

/** Writes a number as the figures of a line are written: with the unit, and as many decimals as it has. */
export const writerFor =
  (row: ObservationRow) =>
  (value: number): string =>
    withUnit(value, null, unitOf(row))

const unitOf = (row: ObservationRow) => ({
  pattern: row.unitPattern,
  one: row.unitOne,
  kind: row.unitKind,
  symbol: row.unitSymbol,
})
