import type { WebFiguresFragment } from '@scrutiny/sdk/web'
import { useSearchParams } from 'react-router'
import { columnsOf } from './columns.ts'
import { unitOf } from './numbers.ts'
import { planOf } from './plan.ts'
import { breakdownsOf, chosen, viewsOf } from './views.ts'

/** What to show of an indicator's figures: the view and the breakdown that the address names, or the first that tell. */
export function useFigures(indicator: WebFiguresFragment, ownArea: string) {
  const { title, unit, latest, series } = indicator
  const [address] = useSearchParams()
  const views = viewsOf(series)
  const view = chosen(views, address.get('show'))
  const breakdowns = view ? breakdownsOf(view) : []
  const breakdown = chosen(breakdowns, address.get('by'))
  if (!view || !breakdown) return undefined

  const counted = unitOf(breakdown.series[0]?.measure ?? 'LEVEL', unit)
  const columns = columnsOf(breakdown.series, ownArea, indicator)
  const target = breakdown.series.some(({ isHeadline }) => isHeadline) ? targetOf(latest) : undefined
  return {
    views,
    view,
    breakdowns,
    breakdown,
    columns,
    unit: counted,
    plan: planOf(columns, counted, target),
    name: breakdown.key === '' ? title : `${title}, ${breakdown.label.toLowerCase()}`,
  }
}

/** The target as a line of the chart: only where the latest figure is judged against it, and it has a number. */
function targetOf(latest: WebFiguresFragment['latest']) {
  const { value, text } = latest?.target ?? {}
  if (latest?.rag.status === 'GREY' || value == null || !text) return undefined
  return { value, text: `Target: ${text.replace(/\.$/, '')}` }
}
