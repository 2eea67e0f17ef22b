import { formatDate } from '@scrutiny/sdk/format'
import type { Indicator } from '../charts/views.ts'
import { Citations } from './Citations.tsx'

const kinds: Record<Indicator['targets'][number]['kind'], string> = {
  ABSOLUTE: "The council's own target",
  STATUTORY: 'Set by law or statutory guidance',
  RELATIVE_TO_COMPARATOR: 'Relative to another area, so it has no number of its own',
}

/** What an indicator is meant to reach, by when, and who says so. */
export function TargetList({ targets }: { targets: Indicator['targets'] }) {
  return (
    <ul className="govuk-list spaced">
      {targets.map(({ kind, text, due, citations }) => (
        <li key={text}>
          <strong>{text}</strong>
          <br />
          {kinds[kind]}. {due ? `Due ${formatDate(due)}.` : 'No date stated.'}{' '}
          <Citations citations={citations} />
        </li>
      ))}
    </ul>
  )
}
