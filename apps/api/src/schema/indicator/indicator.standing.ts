import type { RagStatus } from '@scrutiny/domain'
import type { Context } from '../../context.ts'
import { headlineOf } from '../observation/observation.loader.ts'
import type { ObservationRow } from '../observation/observation.row.ts'
import { ragOf } from '../rag/rag.loader.ts'

/** The newest figure of an indicator's headline; null when it has none. */
export const latestOf = async (context: Context, indicatorId: string): Promise<ObservationRow | null> =>
  (await headlineOf(context, indicatorId, { last: 1 }))[0] ?? null

/** Whether the newest figure of an indicator has one of some statuses; an indicator without figures is grey. */
export async function hasStatus(
  context: Context,
  indicatorId: string,
  wanted: readonly RagStatus[],
): Promise<boolean> {
  const latest = await latestOf(context, indicatorId)
  return wanted.includes(latest ? (await ragOf(context, latest)).status : 'GREY')
}
