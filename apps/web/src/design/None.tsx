/** Nothing: a dash for those who see it, words for those who hear it. */
export function None({ text = 'none' }: { text?: string }) {
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">{text}</span>
    </span>
  )
}
