import { judgeRag, periodLabel, type Rag } from '@scrutiny/domain'
import type { Context } from '../../context.ts'
import { onceEach } from '../../loaders/once-each.ts'
import { writerFor } from '../observation/observation.display.ts'
import { comparatorsOf } from '../observation/observation.loader.ts'
import { periodOf } from '../observation/observation.point.ts'
import type { ObservationRow } from '../observation/observation.row.ts'
import { type TargetRow, targetsOf } from '../target/target.loader.ts'

/** The targets that are about a figure: an organisation's targets are about its own area as a whole. */
const targetsAbout = async (context: Context, row: ObservationRow): Promise<TargetRow[]> =>
  row.isOwnArea && row.breakdownKey === '' ? targetsOf(context, row.indicatorId) : []

/** Whether a figure meets its target, and which target that is. */
interface Judgement {
  rag: Rag
  /** For the newest figure also one that it can't be compared with. */
  target: TargetRow | null
}

/** Judges a figure. */
export const judgementOf = onceEach(async (context, row: ObservationRow): Promise<Judgement> => {
  const targets = await targetsAbout(context, row)
  const isRelative = targets.some(({ kind }) => kind === 'RELATIVE_TO_COMPARATOR')
  const rag = judge(row, targets, isRelative ? await comparatorsOf(context, row.id) : [])
  return { rag, target: targets[rag.targetIndex ?? (row.isLatest ? 0 : -1)] ?? null }
})

/** Whether a figure meets its target, and why. */
export const ragOf = async (context: Context, row: ObservationRow): Promise<Rag> =>
  (await judgementOf(context, row)).rag

const judge = (row: ObservationRow, targets: TargetRow[], comparators: ObservationRow[]): Rag =>
  judgeRag({
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
