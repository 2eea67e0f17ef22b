import { formatNumber, formatValue } from '@scrutiny/sdk/format'
import type { Indicator, Series } from './views.ts'

/** What an indicator's numbers count. */
export type Unit = Indicator['unit']

const percent: Unit = {
  code: 'percent',
  name: 'per cent',
  symbol: '%',
  kind: 'PERCENT',
  pattern: '{}%',
  one: '{}%',
}

const ofMeasure: Partial<Record<Series['measure'], Unit>> = {
  CHANGE_PERCENT: percent,
  RELATIVE_PERCENT: percent,
  CHANGE_POINTS: {
    code: 'percentage-points',
    name: 'percentage points',
    symbol: null,
    kind: 'PERCENTAGE_POINT',
    pattern: '{} percentage points',
    one: '{} percentage point',
  },
  CHANGE_UNSPECIFIED: {
    code: 'percent-or-points',
    name: 'per cent or percentage points, not stated which',
    symbol: null,
    kind: 'OTHER',
    pattern: '{} (per cent or points not stated)',
    one: '{} (per cent or points not stated)',
  },
  MULTIPLE: {
    code: 'times',
    name: 'times',
    symbol: null,
    kind: 'RATIO',
    pattern: '{} times',
    one: '{} times',
  },
  RANK: {
    code: 'rank',
    name: 'place in the order',
    symbol: null,
    kind: 'RANK',
    pattern: 'place {}',
    one: 'place {}',
  },
}

/** What the numbers of a series count: a change in per cent is no number of plans. */
export const unitOf = (measure: Series['measure'], unit: Unit): Unit => ofMeasure[measure] ?? unit

/** Whether a number would be another one without its unit: 33.74% is no 33.74, £2,524 thousand no £2,524. */
const needsUnit = ({ kind }: Unit): boolean => kind === 'PERCENT' || kind === 'MONEY'

/** The number beside a tick of an axis. */
export const formatTick = (value: number, unit: Unit): string =>
  needsUnit(unit) ? formatValue(value, unit) : formatNumber(value)

/** A figure as briefly as a label says it, without the words of its unit, which stand above the chart. */
export function shorten(display: string, unit: Unit): string {
  if (needsUnit(unit)) return display
  const words = [unit.pattern, unit.one]
    .map(pattern => pattern.replace('{}', ''))
    .sort((a, b) => b.length - a.length)
    .find(text => display.includes(text))
  return words ? display.replace(words, '') : display
}
