import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { Direction } from '../../design/Direction.tsx'
import { Folded } from '../../design/Folded.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Status } from '../../design/Status.tsx'
import { Verdict } from '../../design/Verdict.tsx'
import { barSpecimens } from './barSpecimens.tsx'
import { lineSpecimens } from './lineSpecimens.tsx'
import { multipleSpecimens } from './multipleSpecimens.tsx'
import type { Specimen } from './specimen.ts'

const standings = [
  ['GREEN', 'MET'],
  ['AMBER', 'NEAR'],
  ['RED', 'MISSED'],
  ['GREY', 'NO_TARGET'],
  ['GREY', 'NO_VALUE'],
  ['GREY', 'TARGET_NOT_COMPARABLE'],
  ['GREY', 'NO_JUDGEMENT'],
] as const

const trends = [
  ['UP', 'BETTER'],
  ['UP', 'WORSE'],
  ['DOWN', 'BETTER'],
  ['DOWN', 'NOT_JUDGED'],
  ['FLAT', 'SAME'],
] as const

const longText = Array.from({ length: 75 }, (_, index) => `word${index + 1}`).join(' ')

const verdicts = ['AGREES', 'AGREES_WITHIN_ROUNDING', 'DISAGREES', 'CANNOT_TELL'] as const

/** Every state of every chart and mark on one page, drawn from made-up figures: to look at, and for the tests. */
export function GalleryScreen() {
  return (
    <>
      <Heading title="Gallery">
        <p className="govuk-body-l lead">
          Every state of the charts and marks of these pages. The figures are made up.
        </p>
      </Heading>
      <section className="section">
        <h2 className="govuk-heading-m">Marks</h2>
        <p className="card__facts">
          {standings.map(([status, reason]) => (
            <Status key={reason} rag={{ status, reason, explanation: '' }} />
          ))}
        </p>
        <p className="card__facts">
          {trends.map(([movement, verdict]) => (
            <Direction key={movement + verdict} trend={{ movement, verdict }} />
          ))}
        </p>
        <p className="card__facts">
          {verdicts.map(verdict => (
            <Verdict key={verdict} verdict={verdict} />
          ))}
        </p>
      </section>
      <section className="section">
        <h2 className="govuk-heading-m">Long commentary</h2>
        <Folded text={longText} />
      </section>
      {[...lineSpecimens, ...barSpecimens, ...multipleSpecimens].map(specimen => (
        <Shown key={specimen.title} {...specimen} />
      ))}
    </>
  )
}

function Shown({ title, marks = [], chart }: Specimen) {
  return (
    <ChartFigure
      title={title}
      subtitle="Measure, area, period"
      sentence="A sentence made from the figures stands here."
      marks={marks}
    >
      {chart}
    </ChartFigure>
  )
}
