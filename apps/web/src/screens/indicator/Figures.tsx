import type { WebFiguresFragment } from '@scrutiny/sdk/web'
import { useId } from 'react'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { IndicatorChart } from '../../charts/IndicatorChart.tsx'
import { useFigures } from '../../charts/useFigures.ts'
import { Downloads } from './Downloads.tsx'
import { EmbedCode } from './EmbedCode.tsx'
import { NoteList } from './NoteList.tsx'
import { Switches } from './Switches.tsx'

/** The figures of an indicator: which kind and which breakdown is the reader's choice, and stands in the address. */
export function Figures({ indicator, ownArea }: { indicator: WebFiguresFragment; ownArea: string }) {
  const chart = useId()
  const figures = useFigures(indicator, ownArea)
  if (!figures) return <p className="govuk-body">No figures have been published for this indicator.</p>

  const { views, view, breakdowns, breakdown, columns, unit, plan, name } = figures
  const drawn = plan.kind !== 'none'
  return (
    <section className="section">
      <Switches label="Show" name="show" choices={views} current={view.key} forget={['by']} />
      <Switches label="Break down" name="by" choices={breakdowns} current={breakdown.key} />
      <div id={chart}>
        {drawn && <IndicatorChart plan={plan} columns={columns} unit={unit} title={name} when={view.when} />}
      </div>
      <FigureTable caption={drawn ? 'The same figures as a table' : 'What was published'} columns={columns} />
      <Downloads code={indicator.code} title={name} columns={columns} chart={chart} drawn={drawn} />
      {drawn && <EmbedCode code={indicator.code} title={name} />}
      <NoteList columns={columns} />
    </section>
  )
}
