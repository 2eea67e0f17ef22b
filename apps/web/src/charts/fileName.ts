import type { Column } from './columns.ts'
import { breakdownKeyOf, viewKeyOf } from './views.ts'

/** The name of a file about some columns, which no other view or breakdown has: "plans_discrete-year-level_by-risk". */
export function fileNameOf(code: string, [first]: ReadonlyArray<Column>): string {
  if (!first) return code
  const breakdown = breakdownKeyOf(first.series)
  const parts = [code, viewKeyOf(first.series).replaceAll('.', '-')]
  return [...parts, ...(breakdown ? [`by-${breakdown.replaceAll(',', '-and-')}`] : [])].join('_')
}
