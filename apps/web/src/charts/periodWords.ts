import type { Reading } from './reading.ts'

type When = Pick<Reading, 'label' | 'granularity'>

/** A period inside a sentence: "in 2023", "on 12 June 2024", "for Quarter 4, 2023 to 2024". */
export function inWords({ label, granularity }: When): string {
  if (granularity === 'DAY') return `on ${label}`
  if (label.startsWith('Academic year')) return `in the a${label.slice(1)}`
  if (granularity === 'YEAR' || granularity === 'MONTH') return `in ${label}`
  return granularity === 'NOT_STATED' ? `(${label})` : `for ${label}`
}
