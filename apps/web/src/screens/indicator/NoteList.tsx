import type { Column } from '../../charts/columns.ts'
import { Notes } from '../../design/Notes.tsx'
import { briefly } from '../../lib/periods.ts'

/** The caveats of the figures on show. */
export function NoteList({ columns }: { columns: ReadonlyArray<Column> }) {
  const several = columns.length > 1
  const figures = columns.flatMap(({ series }) => series.periods)
  const notes = columns.flatMap(({ name, series }) =>
    series.periods.flatMap(({ period, notes }) =>
      notes.map(({ text }) => ({
        about: figures.length === 1 ? null : [...(several ? [name] : []), briefly(period.label)].join(', '),
        text,
      })),
    ),
  )
  if (notes.length === 0) return null
  return (
    <section className="notes">
      <h2 className="govuk-heading-m">Notes on these figures</h2>
      <Notes notes={notes} all={figures.length} />
    </section>
  )
}
