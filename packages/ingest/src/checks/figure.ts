import {
  PERCENT,
  POINTS,
  type PrintedNumber,
  periodLabel,
  readPrinted,
  type UnitWords,
} from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { breakdownKey, memberKey, observationKey, seriesKey } from '../tables/keys.ts'
import { seriesOf } from '../tables/observations.ts'
import type { ReportContext } from '../tables/report-context.ts'

type ObservationRow = ReportContext['facts']['observations'][number]
type IndicatorRow = Facts['reference']['indicators'][number]

/** A published figure as the checks use it: the row, what it measures and where it was printed. */
export interface Figure {
  id: string
  row: ObservationRow
  indicator: IndicatorRow
  /** The unit of the indicator's levels. */
  unit: UnitWords
  report: ReportContext
}

/** Every figure of a data set, in the order of its reports. */
export function figuresOf({ reference }: Facts, reports: ReportContext[]): Figure[] {
  const units = new Map(reference.units.map(unit => [unit.code, unit]))
  const indicators = new Map(reference.indicators.map(row => [`${row.organisation}/${row.code}`, row]))
  return reports.flatMap(report =>
    report.facts.observations.flatMap(row => {
      const indicator = indicators.get(`${report.organisationId}/${row.indicator}`)
      const unit = units.get(indicator?.unit ?? '')
      if (!indicator || !unit) return []
      const id = observationKey(
        seriesKey(seriesOf(report, row)),
        row.period,
        report.id,
        row.paragraphs[0] ?? '',
      )
      return [{ id, row, indicator, unit, report }]
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
      figure.unit.kind === 'COUNT' &&
      ['LEVEL', 'CHANGE_ABSOLUTE'].includes(figure.row.measure) &&
      figure.row.qualifier === 'EXACT',
    unit: unitOf(figure),
    qualifier: figure.row.qualifier,
  }
}

/** What the number of a figure is in: a level or its difference in the indicator's unit, a change as it is counted. */
function unitOf({ row, unit }: Figure): UnitWords {
  switch (row.measure) {
    case 'LEVEL':
    case 'CHANGE_ABSOLUTE':
      return unit
    case 'CHANGE_POINTS':
      return POINTS
    case 'CHANGE_PERCENT':
    case 'CHANGE_UNSPECIFIED':
    case 'RELATIVE_PERCENT':
      return PERCENT
    case 'MULTIPLE':
      return TIMES
    case 'RANK':
      return PLACE
  }
}

const TIMES: UnitWords = { pattern: '{} times', one: '{} times', kind: 'RATIO', symbol: null }
const PLACE: UnitWords = { pattern: 'place {}', one: 'place {}', kind: 'RANK', symbol: null }

/** The period of a figure as people read it; nothing where the source does not give it. */
export const when = ({ row }: Figure): string =>
  row.precision === 'NOT_STATED' ? '' : periodLabel(row.period, row.accumulation)

/** ", June 2024", to follow a title; nothing for a figure whose period the source does not give. */
export const inPeriod = (figure: Figure): string => (when(figure) === '' ? '' : `, ${when(figure)}`)

/** What a figure measures, the same in every report: an indicator of an organisation in one area. */
export const measuredKey = ({ row, report }: Figure): string => `${report.own(row.indicator)} ${row.area}`

/** What a figure measures, in one report, gathered over time in one way, up to the same moment. */
export const subjectKey = (figure: Figure): string =>
  `${figure.report.id} ${measuredKey(figure)} ${figure.row.period.code} ${figure.row.accumulation}`

/** The part of the whole that a figure is about, the same in whatever order its members are written. */
export const partKey = ({ row }: Figure): string => breakdownKey(row.breakdown)

/** What a report and those before it published: its own figures first, then the newest. */
export function knownTo(report: ReportContext, figures: Figure[]): Figure[] {
  const age = (figure: Figure) => (figure.report.id === report.id ? '' : figure.report.meetingDate)
  return figures
    .filter(
      ({ report: { organisationId, meetingDate } }) =>
        organisationId === report.organisationId && meetingDate <= report.meetingDate,
    )
    .toSorted((a, b) => Number(age(a) !== '') - Number(age(b) !== '') || age(b).localeCompare(age(a)))
}

export const isLevel = ({ row }: Figure): boolean => row.measure === 'LEVEL'

/** What part of the whole the figure is about: "2022, High risk, red", or nothing for the total. */
export function partOf({ row }: Figure, { dimensions }: Facts['reference'], but: string[] = []): string {
  if (row.breakdown.length === 0) return ''
  const members = membersOf(dimensions)
  return row.breakdown
    .filter(key => !but.includes(key))
    .flatMap(key => members.get(key) ?? [])
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => withoutBrackets(name))
    .join(', ')
}

type Members = ReadonlyMap<string, { name: string; position: number }>
const known = new WeakMap<Facts['reference']['dimensions'], Members>()

/** The members of all dimensions by their keys, worked out once for a data set. */
function membersOf(dimensions: Facts['reference']['dimensions']): Members {
  const members =
    known.get(dimensions) ??
    new Map(
      dimensions.map(({ dimension, member, member_name }, position) => [
        memberKey(dimension, member),
        { name: member_name, position },
      ]),
    )
  known.set(dimensions, members)
  return members
}

/** What a figure is about, to begin a title with: "DoLS waiting list, 2022, 12 June 2024". */
export function subjectOf(figure: Figure, reference: Facts['reference']): string {
  const part = partOf(figure, reference)
  return `${figure.indicator.title}${part ? `, ${part}` : ''}${inPeriod(figure)}`
}

/** The readable key of a figure within its report. */
export const figureKey = ({ row, report }: Figure, ...more: string[]): string =>
  [
    row.indicator,
    ...(row.area === report.areaId ? [] : [row.area]),
    row.period.code,
    ...row.breakdown,
    ...more,
  ].join('/')

/** An explanation sets names in brackets behind their numbers, and brackets in brackets are hard to read. */
export const withoutBrackets = (name: string): string => name.replaceAll(' (', ', ').replaceAll(')', '')
