import { save, toCsv, toSvg } from '../charts/download.ts'
import type { Column } from '../charts/plan.ts'

interface DownloadsProps {
  code: string
  title: string
  columns: ReadonlyArray<Column>
  /** The id of the element that holds the chart. */
  chart: string
  /** Whether there is a chart: a single figure has none. */
  drawn: boolean
}

/** The figures and the chart on show, as files. */
export function Downloads({ code, title, columns, chart, drawn }: DownloadsProps) {
  const saveDrawing = () => {
    const svg = document.querySelector<SVGSVGElement>(`#${CSS.escape(chart)} svg`)
    const subtitle = document.querySelector(`#${CSS.escape(chart)} .chart__subtitle`)?.textContent ?? ''
    if (svg) save(`${code}.svg`, new Blob([toSvg(svg, title, subtitle)], { type: 'image/svg+xml' }))
  }
  return (
    <p className="buttons noprint">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() =>
          save(`${code}.csv`, new Blob([toCsv(code, columns)], { type: 'text/csv;charset=utf-8' }))
        }
      >
        Download these figures (CSV)
      </button>
      {drawn && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={saveDrawing}>
          Download the chart (SVG)
        </button>
      )}
      <a className="govuk-link" href={`/data/observations.csv?${new URLSearchParams({ indicators: code })}`}>
        Every figure of this indicator, at an address that stays (CSV)
      </a>
    </p>
  )
}
