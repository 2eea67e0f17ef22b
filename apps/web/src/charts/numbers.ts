import { formatNumber } from '@scrutiny/sdk/format'
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

/** The number beside a tick of an axis: with the sign of its unit where the unit has one. */
export function formatTick(value: number, unit: Unit): string {
  if (unit.kind === 'PERCENT') return `${formatNumber(value)}%`
  if (unit.kind === 'MONEY' && unit.symbol?.startsWith('£'))
    return `${value < 0 ? '−' : ''}£${formatNumber(Math.abs(value))}`
  return formatNumber(value)
}
