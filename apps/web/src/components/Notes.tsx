const mostNamed = 3

/** Caveats, each with the figures it belongs to; one that belongs to many figures is said once. */
export function Notes({ notes }: { notes: ReadonlyArray<{ about: string; text: string }> }) {
  const gathered = Map.groupBy(notes, ({ text }) => text)
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...gathered].map(([text, figures]) => (
        <li key={text}>
          <strong>
            {figures.length > mostNamed
              ? `${figures.length} figures`
              : figures.map(({ about }) => about).join('; ')}
            :
          </strong>{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
