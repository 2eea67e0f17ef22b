import { judgeRag, periodLabel, type Rag } from '@scrutiny/domain'
import type { Context } from '../../context.ts'
import { writerFor } from '../observation/observation.display.ts'
import { comparatorsOf } from '../observation/observation.loader.ts'
import { periodOf } from '../observation/observation.point.ts'
import type { ObservationRow } from '../observation/observation.row.ts'
import { targetsOf } from '../target/target.loader.ts'

/** The targets that are about a figure: an organisation's targets are about its own area as a whole. */
const targetsAbout = async (context: Context, row: ObservationRow) =>
  row.isOwnArea && row.breakdownKey === '' ? targetsOf(context, row.indicatorId) : []

/** Whether a figure meets its target, and why. */
export async function ragOf(context: Context, row: ObservationRow): Promise<Rag> {
  const [targets, comparators] = await Promise.all([
    targetsAbout(context, row),
    comparatorsOf(context, row.id),
  ])
  return judgeRag({
    value: row.value,
    missing: row.missing,
    polarity: row.polarity,
    measure: row.measure,
    unitCode: row.unitCode,
    unitName: row.unitName,
    unitKind: row.unitKind,
    isLatest: row.isLatest,
    reportDate: row.reportDate,
    period: {
      label: periodLabel(periodOf(row), row.accumulation),
      end: row.end,
    },
    display: writerFor(row),
    targets: targets.map(({ kind, operator, value, unit, area, due, text, amberTolerance }) => ({
      kind,
      operator,
      value: value?.toNumber() ?? null,
      unitCode: unit?.code ?? null,
      unitName: unit?.name,
      unitKind: unit?.kind,
      area,
      comparator: comparators.find(({ areaId }) => areaId === area?.id) ?? null,
      due: due?.toISOString().slice(0, 10) ?? null,
      text,
      amberTolerance: amberTolerance.toNumber(),
    })),
  })
}

/** The key of the target that a figure is judged by; for the newest figure also one that it can't be compared with. */
export async function targetOf(context: Context, row: ObservationRow): Promise<string | null> {
  const [targets, { targetIndex }] = await Promise.all([targetsAbout(context, row), ragOf(context, row)])
  return targets[targetIndex ?? (row.isLatest ? 0 : -1)]?.id ?? null
}
