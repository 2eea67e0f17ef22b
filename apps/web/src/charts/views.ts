import type { WebFiguresFragment, WebIndicatorQuery } from '@scrutiny/sdk/web'

export type Indicator = NonNullable<WebIndicatorQuery['indicator']>
export type Series = WebFiguresFragment['series'][number]

/** Series that one chart may show together: one accumulation, one length of period, one measure. */
export interface View {
  /** The view's name in the address. */
  key: string
  label: string
  /** Of what kind of time its figures are: "Each year", "Year to date". */
  when: string
  series: Series[]
}

/** One way of breaking a view down; the one with the empty key shows the whole. */
export interface Breakdown {
  /** The breakdown's name in the address: the codes of its dimensions. */
  key: string
  label: string
  series: Series[]
}

const lengths: Record<Series['granularity'], string> = {
  YEAR: 'Each year',
  HALF: 'Each half-year',
  QUARTER: 'Each quarter',
  TERM: 'By school term',
  MONTH: 'Each month',
  DAY: 'On a day',
  RANGE: 'Between two dates',
  NOT_STATED: 'Without a date',
}
const accumulations: Record<Series['accumulation'], string | null> = {
  DISCRETE: null,
  YEAR_TO_DATE: 'Year to date',
  ROLLING_12_MONTHS: 'Last 12 months',
  SINCE_DATE: 'Since a date',
  POINT_IN_TIME: null,
  NOT_STATED: null,
}
const measures: Record<Series['measure'], string | null> = {
  LEVEL: null,
  CHANGE_ABSOLUTE: 'Change',
  CHANGE_PERCENT: 'Change in per cent',
  CHANGE_POINTS: 'Change in percentage points',
  CHANGE_UNSPECIFIED: 'Change',
  RELATIVE_PERCENT: 'Compared with another area',
  MULTIPLE: 'How many times',
  RANK: 'Place in the order',
}

/** The views of an indicator: the headline's first, levels before changes and comparisons. */
export function viewsOf(series: ReadonlyArray<Series>): View[] {
  const views = Map.groupBy(series, viewKeyOf)
  const alike = new Set(series.map(whenOf)).size === 1
  return [...views]
    .toSorted(([, a], [, b]) => rankOf(a) - rankOf(b))
    .map(([key, group]) => {
      const [first] = group as [Series, ...Series[]]
      return { key, label: labelOf(first, alike), when: whenOf(first), series: group }
    })
}

/** The name of a series' view in the address. */
export const viewKeyOf = ({ accumulation, granularity, measure }: Series): string =>
  [accumulation, granularity, measure].join('.').toLowerCase().replaceAll('_', '-')

const whenOf = ({ accumulation, granularity }: Series): string =>
  accumulations[accumulation] ?? lengths[granularity]

/** Views that are alike in when are told apart by what they say, and the other way round. */
function labelOf(series: Series, alike: boolean): string {
  const what = measures[series.measure]
  if (alike) return what ?? 'Figures'
  return what ? `${whenOf(series)}: ${what.toLowerCase()}` : whenOf(series)
}

function rankOf(group: ReadonlyArray<Series>): number {
  if (group.some(({ isHeadline }) => isHeadline)) return 0
  return group.some(({ measure }) => measure === 'LEVEL') ? 1 : 2
}

/** The breakdowns of a view: the whole first, then by one dimension, then by several. */
export function breakdownsOf({ series }: View): Breakdown[] {
  const groups = Map.groupBy(series, breakdownKeyOf)
  return [...groups]
    .map(([key, group]) => ({ key, label: breakdownLabel(group[0] as Series), series: group }))
    .sort((a, b) => depth(a) - depth(b))
}

/** The name of a series' breakdown in the address. */
export const breakdownKeyOf = ({ breakdown }: Series): string =>
  breakdown.map(({ dimension }) => dimension.code).join(',')

const depth = ({ series }: Breakdown): number => series[0]?.breakdown.length ?? 0

function breakdownLabel({ breakdown }: Series): string {
  const names = breakdown.map(({ dimension }) => dimension.name.toLowerCase())
  return names.length === 0 ? 'The whole' : `By ${names.join(' and ')}`
}

/** The one that the address names, or else the first with a figure, or else the first. */
export function chosen<Choice extends View | Breakdown>(choices: ReadonlyArray<Choice>, key: string | null) {
  const telling = choices.find(({ series }) =>
    series.some(({ periods }) => periods.some(({ value }) => value !== null)),
  )
  return choices.find(choice => choice.key === key) ?? telling ?? choices[0]
}
