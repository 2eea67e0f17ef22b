import type { Counts } from './exceptions.ts'
import { Status } from './Status.tsx'

const kinds = [
  { status: 'RED', reason: 'MISSED' },
  { status: 'AMBER', reason: 'NEAR' },
  { status: 'GREEN', reason: 'MET' },
] as const

/** How many indicators stand how against their targets; those that cannot be judged are counted, too. */
export function Tally({ tally }: { tally: Counts }) {
  return (
    <dl className="tally">
      {kinds.map(({ status, reason }) => (
        <div className="tally__item" key={status}>
          <dt>
            <Status rag={{ status, reason, explanation: '' }} />
          </dt>
          <dd className="tally__count">{tally[status]}</dd>
        </div>
      ))}
      <div className="tally__item">
        <dt>
          <span className="status status--grey">Not judged</span>
        </dt>
        <dd className="tally__count">{tally.GREY}</dd>
      </div>
    </dl>
  )
}
