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
  const headline = breakdown.series.some(({ isHeadline }) => isHeadline)
  const judged = headline && latest?.rag.status !== 'GREY' ? latest?.target : undefined
  const columns = columnsOf(breakdown.series, ownArea, indicator).map(column =>
    judged && column.series.area.slug === judged.area?.slug
      ? { ...column, name: `${column.name} (the target)` }
      : column,
  )
  return {
    views,
    view,
    breakdowns,
    breakdown,
    columns,
    unit: counted,
    plan: planOf(columns, counted, lineOf(judged)),
    name: breakdown.key === '' ? title : `${title}, ${breakdown.label.toLowerCase()}`,
  }
}

/** The target as a line of the chart: only one that has a number and judges the latest figure. */
function lineOf(target: NonNullable<WebFiguresFragment['latest']>['target'] | undefined) {
  if (target?.value == null) return undefined
  return { value: target.value, text: `Target: ${target.text.replace(/\.$/, '')}` }
}
