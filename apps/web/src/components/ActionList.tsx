import { formatDate } from '@scrutiny/sdk/format'
import type { WebActionFragment } from '@scrutiny/sdk/web'
import { Citations } from './Citations.tsx'

const states: Record<WebActionFragment['status'], string> = {
  NOT_STATED: 'Progress not stated',
  PLANNED: 'Planned',
  IN_PROGRESS: 'In progress',
  ON_HOLD: 'On hold',
  DONE: 'Done',
}

/** What a service is doing: how far it is, who owns it and by when, saying so where the report does not tell. */
export function ActionList({ actions }: { actions: ReadonlyArray<WebActionFragment> }) {
  return (
    <ul className="cards">
      {actions.map(({ title, status, owner, due, updates, citations }) => (
        <li className="aside" key={title}>
          <div className="aside__facts">
            <strong>{states[status]}</strong>
            <span>{owner ?? 'No owner stated'}</span>
            <span>{due ? `Due ${formatDate(due)}` : 'No date stated'}</span>
          </div>
          <div>
            <h3 className="govuk-heading-s card__title">
              {title} <Citations citations={citations} />
            </h3>
            <ul className="govuk-list govuk-list--bullet aside__list">
              {updates.map(update => (
                <li key={update}>{update}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
