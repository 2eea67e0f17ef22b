import { formatDate } from '@scrutiny/sdk/format'
import type { WebTargetFragment } from '@scrutiny/sdk/web'
import { Citations } from './Citations.tsx'

/** Who says so, and what that means: a target relative to an area moves with that area. */
function originOf({ kind, area }: WebTargetFragment): string {
  switch (kind) {
    case 'ABSOLUTE':
      return "The council's own target."
    case 'STATUTORY':
      return 'Set by law or statutory guidance.'
    case 'RELATIVE_TO_COMPARATOR':
      return `It has no number of its own: it moves with ${area?.name ?? 'another area'}.`
  }
}

/** What an indicator is meant to reach, by when, who says so, and what is unclear about it. */
export function TargetList({ targets }: { targets: ReadonlyArray<WebTargetFragment> }) {
  return (
    <ul className="govuk-list spaced">
      {targets.map(target => (
        <li key={`${target.text} ${target.due}`}>
          <strong>{target.text}</strong>
          <br />
          {originOf(target)} {target.due ? `Due ${formatDate(target.due)}.` : 'No date stated.'}{' '}
          {target.notes.map(({ text }) => `${text} `)}
          <Citations citations={target.citations} />
        </li>
      ))}
    </ul>
  )
}
