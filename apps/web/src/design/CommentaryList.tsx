import type { WebCommentaryFragment } from '@scrutiny/sdk/web'
import { Citations } from './Citations.tsx'
import { Folded } from './Folded.tsx'

type Kind = WebCommentaryFragment['kind']

// In the order that people ask for them.
const titles: ReadonlyArray<[Kind, string]> = [
  ['CONCERN', 'What is worrying'],
  ['CAUSE', 'Why'],
  ['ACTION', 'What is being done'],
  ['OUTLOOK', 'What is expected'],
  ['ACHIEVEMENT', 'What went well'],
  ['CAVEAT', 'To bear in mind'],
  ['CONTEXT', 'Background'],
]

/** What the reports say, gathered by what it does: concerns and causes before background. */
export function CommentaryList({ commentary }: { commentary: ReadonlyArray<WebCommentaryFragment> }) {
  const gathered = titles
    .map(([kind, title]) => ({ title, pieces: commentary.filter(piece => piece.kind === kind) }))
    .filter(({ pieces }) => pieces.length > 0)
  return gathered.map(({ title, pieces }) => (
    <section className="aside" key={title}>
      <h3 className="govuk-heading-s aside__title">{title}</h3>
      <div>
        {pieces.map(({ body, citations }) => (
          <Folded key={`${citations[0]?.report.slug} ${body}`} text={body}>
            <Citations citations={citations} />
          </Folded>
        ))}
      </div>
    </section>
  ))
}
