import type { WebRiskFragment } from '@scrutiny/sdk/web'
import { Citations } from './Citations.tsx'

/** Risks with what is done about each. */
export function RiskList({ risks }: { risks: ReadonlyArray<WebRiskFragment> }) {
  return (
    <dl className="govuk-summary-list">
      {risks.map(({ title, mitigation, citations }) => (
        <div className="govuk-summary-list__row" key={`${title} ${citations[0]?.report.slug}`}>
          <dt className="govuk-summary-list__key">{title}</dt>
          <dd className="govuk-summary-list__value">
            {mitigation}
            <p className="source">
              <Citations citations={citations} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
