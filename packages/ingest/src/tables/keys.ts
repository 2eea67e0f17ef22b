/** The readable keys of rows, made from what the rows are: the same facts have the same keys after every load. */
import type { Period } from '@scrutiny/domain'

export const scoped = (owner: string, key: string) => `${owner}/${key}`
export const memberKey = (dimension: string, member: string) => `${dimension}=${member}`
export const breakdownKey = (members: string[]) => [...members].sort().join(';')
export const linkKey = (organisation: string, from: string, kind: string, to: string) =>
  `${organisation}/${from}/${spoken(kind)}/${to}`

export interface SeriesIdentity {
  indicatorId: string
  areaId: string
  breakdownKey: string
  accumulation: string
  granularity: string
  measure: string
}

export const seriesKey = (series: SeriesIdentity) =>
  [
    series.indicatorId,
    series.areaId,
    [series.accumulation, series.granularity, series.measure].map(spoken).join('.'),
    ...(series.breakdownKey ? [series.breakdownKey] : []),
  ].join('/')

export const observationKey = (seriesId: string, period: Period, reportId: string, paragraph: string) =>
  `${seriesId}@${period.code}#${reportId}:${paragraph}`

export const financeCellKey = (reportId: string, cell: { table: string; row: string; column: string }) =>
  `${scoped(reportId, cell.table)}/${cell.row}/${cell.column}`

/** The key of the n-th fact of its kind in a report. */
export const nthKey = (reportId: string, kind: string, index: number) => `${reportId}/${kind}/${index + 1}`

const spoken = (word: string) => word.toLowerCase().replaceAll('_', '-')
