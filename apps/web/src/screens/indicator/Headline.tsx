import { headlineOf } from '../../charts/sentence.ts'
import type { Indicator } from '../../charts/views.ts'
import { comparedWith } from '../../design/comparedWith.ts'
import { Direction } from '../../design/Direction.tsx'
import { reasonFor, Status } from '../../design/Status.tsx'

const polarities: Record<Indicator['polarity'], string> = {
  HIGHER_IS_BETTER: 'Higher is better',
  LOWER_IS_BETTER: 'Lower is better',
  CLOSE_TO_TARGET: 'Closer to the target is better',
  NO_JUDGEMENT: 'Neither higher nor lower is better by itself',
}

/** How an indicator stands: the latest figure, what it means, and why it is judged as it is. */
export function Headline({ indicator }: { indicator: Indicator }) {
  const { latest, trend, polarity, statutory } = indicator
  const sentence = headlineOf(indicator)
  return (
    <div className="headline">
      {latest && latest.value !== null && (
        <p className="headline__figure">
          {latest.display}{' '}
          <span className="headline__period">
            {[comparedWith(latest.series.measure), latest.period.label].filter(Boolean).join(', ')}
            {latest.period.precision === 'INFERRED' && ' (date inferred)'}
          </span>
        </p>
      )}
      {sentence && <p className="govuk-body">{sentence}</p>}
      <p className="card__facts">
        {latest && <Status rag={latest.rag} />}
        {trend.movement && <Direction trend={trend} />}
      </p>
      {latest && latest.rag.reason !== 'NO_TARGET' && (
        <p className="govuk-body-s headline__why">{reasonFor(latest.rag)}</p>
      )}
      <p className="govuk-body-s headline__why">
        {latest?.rag.reason !== 'NO_JUDGEMENT' && `${polarities[polarity]}.`}
        {statutory && ' What it measures is required by law or statutory guidance.'}
      </p>
    </div>
  )
}
