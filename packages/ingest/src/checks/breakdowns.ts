import { checkPartsAddUp } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { type Figure, inPeriod, isLevel, partOf, printed, sameSubject, sameTime } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A total against its parts, for every dimension whose members add up. */
export function breakdownChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const additive = [
    ...new Set(reference.dimensions.filter(({ additive }) => additive).map(row => row.dimension)),
  ]
  const levels = figures.filter(isLevel)
  return levels.flatMap(whole =>
    additive.flatMap(dimension => {
      const parts = levels.filter(
        part => sameSubject(part, whole) && sameTime(part, whole) && isOneLevelDown(part, whole, dimension),
      )
      if (parts.length < 2) return []
      const name = reference.dimensions.find(row => row.dimension === dimension)?.dimension_name ?? dimension
      const about = partOf(whole, reference)
      const result = checkPartsAddUp({
        parts: parts.map(part => printed(part, partOf(part, reference))),
        whole: printed(whole, about || 'total'),
      })
      return [
        {
          result,
          report: whole.report,
          key: [whole.row.indicator, whole.row.period.code, ...whole.row.breakdown, dimension].join('/'),
          title: `${whole.indicator.title}${about ? ` (${about})` : ''}${inPeriod(whole)}: the parts by ${lowerFirst(name)} add up`,
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

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
