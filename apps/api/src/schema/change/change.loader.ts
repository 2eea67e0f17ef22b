import { judgeChange, samePeriodLastYear, whyNotComparable } from '@scrutiny/domain'
import type { Context } from '../../context.ts'
import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'
import { writerFor } from '../observation/observation.display.ts'
import { pointOf } from '../observation/observation.point.ts'
import {
  CURRENT,
  FROM_OBSERVATION,
  OBSERVATION_COLUMNS,
  type ObservationRow,
} from '../observation/observation.row.ts'
import type { ChangeBase, ChangeShape } from './change.ts'

type Base = typeof ChangeBase.$inferType

/** How a figure differs from an earlier one of its series; null when there is none that it can be compared with. */
export async function changeOf(
  context: Context,
  row: ObservationRow,
  base: Base,
): Promise<ChangeShape | null> {
  const from = await baseOf(context, row, base)
  if (!from) return null
  const judgement = judgeChange({
    from: pointOf(from),
    to: pointOf(row),
    polarity: row.polarity,
    unitKind: row.unitKind,
    display: writerFor(row),
  })
  if (!judgement) warnOfIncomparable(context, row, from)
  return judgement && { ...judgement, from }
}

/** Says why there is no change between two figures that both have a number. */
function warnOfIncomparable(context: Context, row: ObservationRow, from: ObservationRow): void {
  const why = whyNotComparable(pointOf(from), pointOf(row))
  if (!why || row.value === null || from.value === null) return
  context.warnings.push({
    code: 'NOT_COMPARABLE',
    message: `${row.indicatorCode}: no change is counted from ${from.periodCode} to ${row.periodCode}, because ${why}.`,
  })
}

async function baseOf(context: Context, row: ObservationRow, base: Base): Promise<ObservationRow | null> {
  const earlier = await earlierOf(context, row.id, base)
  if (base !== 'SAME_PERIOD_LAST_YEAR') return earlier[0] ?? null
  const code = samePeriodLastYear(pointOf(row).period)
  return earlier.find(({ periodCode }) => periodCode === code) ?? null
}

/** The dates between which a base is looked for, and which of the figures there. */
const SEARCHES: Record<Base, { condition: string; order: string; limit: string }> = {
  PREVIOUS_PERIOD: { condition: 'true', order: 'o."sortDate" desc, o.id desc', limit: 'limit 1' },
  FIRST: { condition: 'true', order: 'o."sortDate", o.id', limit: 'limit 1' },
  SAME_PERIOD_LAST_YEAR: {
    condition: `o."sortDate" between own."sortDate" - interval '370 days' and own."sortDate" - interval '360 days'`,
    order: 'o."sortDate" desc, o.id desc',
    limit: '',
  },
}

const earlierOf = createLoader(async ({ db }, ids, base: Base): Promise<ObservationRow[][]> => {
  const { condition, order, limit } = SEARCHES[base]
  const { rows } = await db.pool.query<ObservationRow & { askedBy: string }>(
    `select own.id as "askedBy", earlier.*
       from "Observation" own
      cross join lateral (
        select ${OBSERVATION_COLUMNS}
          from ${FROM_OBSERVATION}
         where o."seriesId" = own."seriesId" and o."sortDate" < own."sortDate" and ${CURRENT} and ${condition}
         order by ${order} ${limit}
      ) as earlier
      where own.id = any($1)`,
    [ids],
  )
  return listsInOrder(ids, rows, row => row.askedBy)
})
