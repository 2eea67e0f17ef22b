import { type Period, type PrintedNumber, periodLabel, readPrinted, type UnitKind } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { observationKey, seriesKey } from '../tables/keys.ts'
import { seriesOf } from '../tables/observations.ts'
import type { ReportContext } from '../tables/report-context.ts'

type ObservationRow = ReportContext['facts']['observations'][number]
type IndicatorRow = Facts['reference']['indicators'][number]

/** A published figure as the checks use it: the row, what it measures and where it was printed. */
export interface Figure {
  id: string
  row: ObservationRow
  indicator: IndicatorRow
  unitKind: UnitKind
  report: ReportContext
}

/** Every figure of a data set, in the order of its reports. */
export function figuresOf({ reference }: Facts, reports: ReportContext[]): Figure[] {
  const kinds = new Map(reference.units.map(({ code, kind }) => [code, kind]))
  return reports.flatMap(report =>
    report.facts.observations.flatMap(row => {
      const indicator = reference.indicators.find(
        ({ organisation, code }) => organisation === report.organisationId && code === row.indicator,
      )
      if (!indicator) return []
      const id = observationKey(
        seriesKey(seriesOf(report, row)),
        row.period,
        report.id,
        row.paragraphs[0] ?? '',
      )
      return [{ id, row, indicator, unitKind: kinds.get(indicator.unit) ?? 'OTHER', report }]
    }),
  )
}

/** The figure as a printed number; null where the source prints none. */
export function printed(figure: Figure | undefined, label: string): PrintedNumber | null {
  if (!figure || figure.row.value === null) return null
  return {
    label,
    value: figure.row.value,
    decimals: readPrinted(figure.row.published)?.decimals ?? 0,
    published: figure.row.published,
    isCount:
      figure.unitKind === 'COUNT' && figure.row.measure === 'LEVEL' && figure.row.qualifier === 'EXACT',
  }
}

/** The period of a figure as people read it. */
export const when = ({ row }: Figure): string => periodLabel(row.period, row.accumulation)

/** ", June 2024", to follow a title; nothing for a figure whose period the source does not give. */
export const inPeriod = (figure: Figure): string =>
  figure.row.precision === 'NOT_STATED' ? '' : `, ${when(figure)}`

/** Whether two figures are of one report, area and indicator. */
export const sameSubject = (a: Figure, b: Figure): boolean =>
  a.report.id === b.report.id && a.row.area === b.row.area && a.row.indicator === b.row.indicator

/** Whether two figures are gathered over time in one way, up to the same moment. */
export const sameTime = (a: Figure, b: Figure): boolean =>
  a.row.period.code === b.row.period.code && a.row.accumulation === b.row.accumulation

export const sameBreakdown = (a: Figure, b: Figure): boolean =>
  a.row.breakdown.length === b.row.breakdown.length &&
  a.row.breakdown.every(member => b.row.breakdown.includes(member))

export const isLevel = ({ row }: Figure): boolean => row.measure === 'LEVEL'

export const isIn = (figure: Figure, period: Period | null): boolean =>
  figure.row.period.code === period?.code

/** What part of the whole the figure is about: "2022, high risk", or nothing for the total. */
export function partOf({ row }: Figure, { dimensions }: Facts['reference']): string {
  return dimensions
    .filter(({ dimension, member }) => row.breakdown.includes(`${dimension}=${member}`))
    .map(({ member_name }) => member_name)
    .join(', ')
}
