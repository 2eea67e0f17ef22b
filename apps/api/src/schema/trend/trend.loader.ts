import type { Indicator } from '@scrutiny/db'
import { judgeTrend, type Trend } from '@scrutiny/domain'
import type { Context } from '../../context.ts'
import { writerFor } from '../observation/observation.display.ts'
import { headlineOf } from '../observation/observation.loader.ts'
import { pointOf } from '../observation/observation.point.ts'
import type { TrendMethod } from './trend.ts'

/** The trend of an indicator's headline series. */
export async function trendOf(
  context: Context,
  { id, polarity }: Pick<Indicator, 'id' | 'polarity'>,
  method: typeof TrendMethod.$inferType,
): Promise<Trend> {
  const rows = await headlineOf(context, id, {})
  const newest = rows.at(-1)
  return judgeTrend({
    method,
    polarity,
    unitKind: newest?.unitKind ?? 'OTHER',
    display: newest && writerFor(newest),
    points: rows.map(pointOf),
  })
}
