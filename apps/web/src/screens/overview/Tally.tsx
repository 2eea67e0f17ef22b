import { Link } from 'react-router'
import { Status } from '../../design/Status.tsx'
import { paths } from '../../lib/paths.ts'
import type { Standing } from './exceptions.ts'

const judged = [
  { status: 'RED', reason: 'MISSED' },
  { status: 'AMBER', reason: 'NEAR' },
  { status: 'GREEN', reason: 'MET' },
] as const

const unjudged: ReadonlyArray<[Standing, one: string, several: string]> = [
  ['NO_TARGET', 'has no target', 'have no target'],
  ['NO_JUDGEMENT', 'is neither good nor bad by itself', 'are neither good nor bad by themselves'],
  ['NO_VALUE', 'has a target and no number', 'have a target and no number'],
  [
    'TARGET_NOT_COMPARABLE',
    'has a target that it cannot be compared with',
    'have a target that they cannot be compared with',
  ],
  ['PARTS_ONLY', 'is published in parts only', 'are published in parts only'],
]

interface TallyProps {
  standings: ReadonlyArray<Standing>
  /** How many indicators the reports speak of without printing the latest number. */
  withoutNumber: number
}

/** How many indicators stand how against their targets, and why the others cannot be judged. */
export function Tally({ standings, withoutNumber }: TallyProps) {
  const count = (standing: Standing) => standings.filter(one => one === standing).length
  const reasons = unjudged
    .map(([standing, one, several]) => ({ number: count(standing), one, several }))
    .filter(({ number }) => number > 0)
    .map(({ number, one, several }) => `${number} ${number === 1 ? one : several}`)
  return (
    <>
      <dl className="tally">
        {judged.map(({ status, reason }) => (
          <div className="tally__item" key={status}>
            <dt>
              <Status rag={{ status, reason, explanation: '' }} />
            </dt>
            <dd className="tally__count">{count(reason)}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        {reasons.length > 0 && `The others cannot be judged: ${inSeries(reasons)}. `}
        {withoutNumber > 0 && (
          <>
            For {withoutNumber} of all, the reports print{' '}
            <Link className="govuk-link" to={`${paths.dataQuality}#not-published`}>
              no number
            </Link>
            .{' '}
          </>
        )}
        The status is worked out here and not by the council: just off target means missed by no more than a
        tenth of the target, unless the target has a rule of its own.
      </p>
    </>
  )
}

const inSeries = (items: string[]): string => new Intl.ListFormat('en-GB').format(items)
