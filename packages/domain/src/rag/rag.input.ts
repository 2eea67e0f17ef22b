import type { Measure, Missing, Polarity, TargetKind, TargetOperator, UnitKind } from '../vocabulary.ts'

/** A target as a report states it. */
export interface RagTarget {
  readonly kind: TargetKind
  readonly operator: TargetOperator
  /** The number to reach, in the target's unit; null when relative, or when the source prints none. */
  readonly value: number | null
  /** What the number counts; null when the source does not say, and for relative targets. */
  readonly unitCode: string | null
  /** The unit's name in the plural; the code stands in for it. */
  readonly unitName?: string | undefined
  /** What sort of quantity the number is; without it, a time and a share are two units like any others. */
  readonly unitKind?: UnitKind | undefined
  /** The comparator that a relative target is relative to. */
  readonly area: { readonly name: string } | null
  /** The comparator's figure for the same period; null when none is published. */
  readonly comparator: { readonly value: number | null; readonly missing: Missing | null } | null
  /** The day by which the target is to be reached, YYYY-MM-DD. */
  readonly due: string | null
  /** The target in plain words. */
  readonly text: string
  /** How far off still counts as near, as a share of the target: 0.1 is a tenth. */
  readonly amberTolerance: number
}

export interface RagInput {
  /** In the indicator's unit; null exactly when `missing` is set. */
  readonly value: number | null
  readonly missing: Missing | null
  readonly polarity: Polarity
  /** `end` is null where the source gives no dates; the label says so then, and names no time. */
  readonly period: { readonly label: string; readonly end: string | null }
  /** Whether this is the newest value of its series. */
  readonly isLatest: boolean
  readonly measure: Measure
  readonly unitCode: string
  /** The unit's name in the plural; the code stands in for it. */
  readonly unitName?: string | undefined
  readonly unitKind?: UnitKind | undefined
  /** The day of the report that published the figure, YYYY-MM-DD. */
  readonly reportDate: string
  /** In the order in which they are tried. */
  readonly targets: readonly RagTarget[]
  /** Writes a number with the indicator's unit. */
  readonly display: (value: number) => string
}
