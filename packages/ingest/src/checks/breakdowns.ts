import { checkPartsAddUp } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { breakdownKey } from '../tables/keys.ts'
import { type Figure, figureKey, isLevel, partKey, partOf, printed, subjectKey, subjectOf } from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

/** A total against its parts, for every dimension whose members add up. */
export function breakdownChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const names = new Map(
    reference.dimensions
      .filter(({ additive }) => additive)
      .map(({ dimension, dimension_name }) => [dimension, lowerFirst(dimension_name)]),
  )
  const levels = figures.filter(isLevel)
  const oneLevelDown = grouped(levels, wholesOf)
  return levels.flatMap(whole =>
    [...names].flatMap(([dimension, name]) => {
      const parts = firstOfEach(oneLevelDown(`${subjectKey(whole)} ${dimension} of ${partKey(whole)}`))
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

/** The wholes that a figure is a part of: each is the figure without one member, if it is broken down no further by that member's dimension. */
function wholesOf(part: Figure): string[] {
  const { breakdown } = part.row
  return breakdown.flatMap(member => {
    const dimension = dimensionOf(member)
    const others = breakdown.filter(other => other !== member)
    if (others.some(other => dimensionOf(other) === dimension)) return []
    return [`${subjectKey(part)} ${dimension} of ${breakdownKey(others)}`]
  })
}

const dimensionOf = (member: string) => member.slice(0, member.indexOf('='))

/** A part that a report prints in two paragraphs is one part. */
const firstOfEach = (parts: Figure[]) =>
  [...new Map(parts.toReversed().map(part => [partKey(part), part])).values()].toReversed()

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
