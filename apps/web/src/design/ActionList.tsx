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

interface ActionListProps {
  actions: ReadonlyArray<WebActionFragment>
  /** How the title of an action stands in the page's outline. */
  level?: 'h3' | 'h4'
}

/** What a service is doing: how far it is, who owns it and by when, saying so where the report does not tell. */
export function ActionList({ actions, level: Title = 'h3' }: ActionListProps) {
  return (
    <ul className="cards">
      {actions.map(({ title, status, owner, due, updates, citations }) => (
        <li className="aside" key={`${title} ${citations[0]?.report.slug}`}>
          <div className="aside__body">
            <Title className="govuk-heading-s card__title">{title}</Title>
            <ul className="govuk-list govuk-list--bullet aside__list">
              {updates.map(update => (
                <li key={update}>{update}</li>
              ))}
            </ul>
            <p className="source">
              <Citations citations={citations} />
            </p>
          </div>
          <p className="aside__facts">
            <strong>{states[status]}</strong>
            <span>{owner ?? 'No owner stated'}</span>
            <span>{due ? `Due ${formatDate(due)}` : 'No date stated'}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
