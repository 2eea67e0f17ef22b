import type { Prisma } from '@scrutiny/db'
import { builder } from '../../builder.ts'
import type { NamedCodes } from '../codes/unknown-codes.ts'
import { Accumulation, Measure } from '../enums.ts'

export const DimensionFilter = builder.inputType('DimensionFilter', {
  description: 'A breakdown by one dimension.',
  fields: t => ({
    dimension: t.string({ required: true, description: 'The code of the dimension, such as "risk".' }),
    members: t.stringList({ description: 'One of these members, by their codes. Left out: any member.' }),
  }),
})

export const SeriesFilter = builder.inputType('SeriesFilter', {
  description: 'Which lines of figures: those that match every field that is given.',
  fields: t => ({
    areas: t.stringList({ description: 'About an area with one of these slugs.' }),
    accumulation: t.field({ type: [Accumulation], description: 'Gathered over time in one of these ways.' }),
    measure: t.field({ type: [Measure], description: 'Whose numbers say one of these things.' }),
    breakdown: t.field({
      type: [DimensionFilter],
      description:
        'Broken down by just these dimensions. An empty list: the totals, which are not broken down.',
    }),
  }),
})

type Filter = typeof SeriesFilter.$inferInput
type Breakdown = NonNullable<Filter['breakdown']>

/** The codes that a filter names. */
export const codesOfSeriesFilter = (filter: Filter | null | undefined): NamedCodes[] => [
  { kind: 'area', codes: filter?.areas },
  ...codesOfBreakdown(filter?.breakdown),
]

/** The dimensions that a breakdown names, and their members. */
export const codesOfBreakdown = (breakdown: Breakdown | null | undefined): NamedCodes[] =>
  (breakdown ?? []).flatMap(({ dimension, members }): NamedCodes[] => [
    { kind: 'dimension', codes: [dimension] },
    { kind: 'member', codes: members, dimension },
  ])

/** The condition that a filter makes on rows of Series. */
export function seriesFilter(filter: Filter | null | undefined): Prisma.SeriesWhereInput {
  if (!filter) return {}
  const { areas, accumulation, measure, breakdown } = filter
  return {
    ...(areas && { area: { slug: { in: areas } } }),
    ...(accumulation && { accumulation: { in: accumulation } }),
    ...(measure && { measure: { in: measure } }),
    ...(breakdown && brokenDownBy(breakdown)),
  }
}

/** The condition that a breakdown makes: by just these dimensions, and of each one of these members. */
export function brokenDownBy(breakdown: Breakdown): Prisma.SeriesWhereInput {
  const wanted = breakdown.map(({ dimension, members }) => ({
    member: { dimension: { code: dimension }, ...(members && { code: { in: members } }) },
  }))
  return {
    AND: wanted.map(some => ({ members: { some } })),
    members: {
      every: { member: { dimension: { code: { in: breakdown.map(({ dimension }) => dimension) } } } },
    },
  }
}
