import { checkPartsAddUp } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import {
  type Figure,
  figureKey,
  isLevel,
  partOf,
  printed,
  sameSubject,
  sameTime,
  subjectOf,
} from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A total against its parts, for every dimension whose members add up. */
export function breakdownChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const names = new Map(
    reference.dimensions
      .filter(({ additive }) => additive)
      .map(({ dimension, dimension_name }) => [dimension, lowerFirst(dimension_name)]),
  )
  const levels = figures.filter(isLevel)
  return levels.flatMap(whole =>
    [...names].flatMap(([dimension, name]) => {
      const parts = firstOfEach(
        levels.filter(
          part => sameSubject(part, whole) && sameTime(part, whole) && isOneLevelDown(part, whole, dimension),
        ),
      )
      if (parts.length < 2) return []
      const result = checkPartsAddUp({
        parts: parts.map(part => printed(part, partOf(part, reference, whole.row.breakdown))),
        whole: printed(whole, partOf(whole, reference) || 'total'),
      })
      return [
        {
          result,
          report: whole.report,
          key: figureKey(whole, dimension),
          title: `${subjectOf(whole, reference)}: sum by ${name}`,
          figures: [whole, ...parts],
        },
      ]
    }),
  )
}

const isOneLevelDown = (part: Figure, whole: Figure, dimension: string) =>
  part.row.breakdown.length === whole.row.breakdown.length + 1 &&
  whole.row.breakdown.every(member => part.row.breakdown.includes(member)) &&
  part.row.breakdown.some(
    member => member.startsWith(`${dimension}=`) && !whole.row.breakdown.includes(member),
  ) &&
  !whole.row.breakdown.some(member => member.startsWith(`${dimension}=`))

/** A part that a report prints in two paragraphs is one part. */
const firstOfEach = (parts: Figure[]) =>
  [
    ...new Map(parts.toReversed().map(part => [[...part.row.breakdown].sort().join(';'), part])).values(),
  ].toReversed()

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
