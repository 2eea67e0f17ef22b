import type { RagInput, RagTarget } from './rag.input.ts'
import { judgeRag, type Rag } from './rag.ts'

export const target: RagTarget = {
  kind: 'ABSOLUTE',
  operator: 'AT_LEAST',
  value: 75,
  unitCode: 'percent',
  area: null,
  comparator: null,
  due: null,
  text: 'Three quarters of reviews completed',
  amberTolerance: 0.1,
}

export const aboveEngland: RagTarget = {
  ...target,
  kind: 'RELATIVE_TO_COMPARATOR',
  operator: 'ABOVE',
  value: null,
  unitCode: null,
  area: { name: 'England' },
  comparator: { value: 50.3, missing: null },
}

export const within28Days: RagTarget = {
  ...target,
  kind: 'STATUTORY',
  operator: 'AT_MOST',
  value: 28,
  unitCode: 'days',
}

/** The period of a figure whose date the source does not give. */
export const undated = { label: 'Date not stated (reported 10 July 2024)', end: null }

/** Judges 2024 in a report of 10 July 2024, in per cent, unless said otherwise. */
export function judge(
  value: number | null,
  targets: readonly RagTarget[],
  more: Partial<RagInput> = {},
): Rag {
  return judgeRag({
    value,
    missing: value === null ? 'NOT_PUBLISHED' : null,
    polarity: 'HIGHER_IS_BETTER',
    period: { label: '2024', end: '2024-12-31' },
    isLatest: true,
    measure: 'LEVEL',
    unitCode: 'percent',
    reportDate: '2024-07-10',
    targets,
    display: number => `${number}%`,
    ...more,
  })
}
