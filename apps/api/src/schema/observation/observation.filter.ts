import type { Prisma } from '@scrutiny/db'
import { builder } from '../../builder.ts'
import type { NamedCodes } from '../codes/unknown-codes.ts'
import { Granularity, Measure } from '../enums.ts'
import { brokenDownBy, codesOfBreakdown, DimensionFilter } from '../series/series.filter.ts'

export const ObservationFilter = builder.inputType('ObservationFilter', {
  description: 'Which figures: those that match every field that is given.',
  fields: t => ({
    indicators: t.stringList({ description: 'Of an indicator with one of these codes.' }),
    services: t.stringList({ description: 'Of a service with one of these slugs.' }),
    directorates: t.stringList({ description: 'Of a directorate with one of these slugs.' }),
    areas: t.stringList({ description: 'About an area with one of these slugs.' }),
    from: t.field({ type: 'Date', description: 'Of a period that ends on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Of a period that ends on this day or earlier.' }),
    granularity: t.field({ type: [Granularity], description: 'Of a period of one of these lengths.' }),
    measure: t.field({ type: [Measure], description: 'Whose number says one of these things.' }),
    paragraphs: t.stringList({
      description: 'Printed in a paragraph with one of these numbers, such as "7.93".',
    }),
    breakdown: t.field({
      type: [DimensionFilter],
      description:
        'Broken down by just these dimensions. An empty list: the totals, which are not broken down.',
    }),
    missing: t.boolean({ description: 'Only figures that are missing, or only those that have a value.' }),
  }),
})

type Filter = typeof ObservationFilter.$inferInput | null | undefined

/** The codes that a filter names. */
export const codesOfObservationFilter = (filter: Filter): NamedCodes[] => [
  { kind: 'indicator', codes: filter?.indicators },
  { kind: 'service', codes: filter?.services },
  { kind: 'directorate', codes: filter?.directorates },
  { kind: 'area', codes: filter?.areas },
  { kind: 'paragraph', codes: filter?.paragraphs },
  ...codesOfBreakdown(filter?.breakdown),
]

/** The condition that a filter makes on rows of Observation. */
export function observationFilter(filter: Filter): Prisma.ObservationWhereInput {
  if (!filter) return {}
  const {
    indicators,
    services,
    directorates,
    areas,
    from,
    to,
    granularity,
    measure,
    paragraphs,
    breakdown,
    missing,
  } = filter
  const service = {
    ...(services && { slug: { in: services } }),
    ...(directorates && { directorate: { slug: { in: directorates } } }),
  }
  return {
    series: {
      indicator: { ...(indicators && { code: { in: indicators } }), service },
      ...(areas && { area: { slug: { in: areas } } }),
      ...(measure && { measure: { in: measure } }),
      ...(breakdown && brokenDownBy(breakdown)),
    },
    ...((from || to) && { sortDate: { ...(from && { gte: day(from) }), ...(to && { lte: day(to) }) } }),
    ...(granularity && { period: { granularity: { in: granularity } } }),
    ...(paragraphs && { citations: { some: { paragraph: { number: { in: paragraphs } } } } }),
    ...(typeof missing === 'boolean' && { missing: missing ? { not: null } : null }),
  }
}

const day = (date: string | Date) => new Date(date)
