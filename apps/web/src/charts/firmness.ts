import type { WebFigureFragment } from '@scrutiny/sdk/web'

const words: Record<WebFigureFragment['status'][number], string> = {
  FINAL: '',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  ESTIMATED: 'estimated',
  FORECAST: 'forecast',
  BREAK_IN_SERIES: 'not comparable with earlier figures',
  DERIVED: 'worked out from other figures',
}

/** How firm a figure and its date are, in words; empty where there is nothing to beware of. */
export const firmnessOf = ({ status, period }: Pick<WebFigureFragment, 'status' | 'period'>): string =>
  [...status.map(one => words[one]), period.precision === 'INFERRED' && 'date inferred']
    .filter(Boolean)
    .join(', ')
