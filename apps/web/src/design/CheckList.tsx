import type { WebCheckFragment } from '@scrutiny/sdk/web'
import { Citations } from './Citations.tsx'
import { Verdict } from './Verdict.tsx'

/** Arithmetic on what was printed: what was checked, what came out, and where the figures stand. */
export function CheckList({ checks }: { checks: ReadonlyArray<WebCheckFragment> }) {
  return (
    <ul className="cards">
      {checks.map(({ code, verdict, title, explanation, citations }) => (
        <li className="card check" key={`${citations[0]?.report.slug} ${code}`}>
          <div>
            <h3 className="govuk-heading-s card__title">{title}</h3>
            <p className="check__why">
              {explanation} <Citations citations={citations} />
            </p>
          </div>
          <Verdict verdict={verdict} />
        </li>
      ))}
    </ul>
  )
}
