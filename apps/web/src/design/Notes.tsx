interface NotesProps {
  /** What each caveat is about; null where there is only one thing it can be about. */
  notes: ReadonlyArray<{ about: string | null; text: string }>
  /** How many things there are that a caveat can be about. */
  all?: number
}

/** Caveats, each with the figures it belongs to; one that belongs to many figures is said once. */
export function Notes({ notes, all }: NotesProps) {
  const gathered = Map.groupBy(notes, ({ text }) => text)
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...gathered].map(([text, figures]) => {
        const about = figures.flatMap(({ about }) => about ?? [])
        return (
          <li key={text}>
            {about.length > 0 && <strong>{about.length === all ? 'All figures' : about.join('; ')}:</strong>}{' '}
            {text}
          </li>
        )
      })}
    </ul>
  )
}
