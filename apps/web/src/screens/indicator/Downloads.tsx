import { useState } from 'react'
import type { Column } from '../../charts/columns.ts'
import { fileNameOf } from '../../charts/fileName.ts'
import { under } from '../../lib/basePath.ts'
import { useMasthead } from '../../lib/masthead.tsx'

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
  const { organisation } = useMasthead()
  const [failed, setFailed] = useState(false)
  const name = fileNameOf(code, columns)

  // NOTE: what writes the files is only fetched for those who want one.
  const saveFigures = async () => {
    const { saveFigures } = await import('../../charts/saveFigures.ts')
    saveFigures(name, columns, organisation?.slug ?? '')
  }
  const saveDrawing = async () => {
    const { saveDrawing } = await import('../../charts/saveDrawing.ts')
    const figure = document.getElementById(chart)
    const svg = figure?.querySelector('svg')
    if (!svg) return
    saveDrawing(name, svg, {
      title,
      subtitle: figure?.querySelector('.chart__subtitle')?.textContent ?? '',
      marks: [...(figure?.querySelectorAll('.chart__key li') ?? [])].map(
        ({ textContent }) => textContent ?? '',
      ),
      source: organisation ? `Source: ${organisation.name}` : '',
    })
  }
  const attempt = async (write: () => Promise<void>) => {
    try {
      await write()
      setFailed(false)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <p className="buttons noprint">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => attempt(saveFigures)}
      >
        Download these figures (CSV)
      </button>
      {drawn && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => attempt(saveDrawing)}
        >
          Download the chart (SVG)
        </button>
      )}
      <a
        className="govuk-link"
        href={under(`/data/observations.csv?${new URLSearchParams({ indicators: code })}`)}
      >
        Every figure of this indicator, at an address that stays (CSV)
      </a>
      <span role="status">
        {failed && 'The file could not be made. Load the page again, and try once more.'}
      </span>
    </p>
  )
}
