import type { Database, Prisma } from '@scrutiny/db'

/** Where a code must be known: in any organisation and of any dimension, where they are left out. */
export interface Scope {
  organisation?: { slug: string } | { id: string }
  /** The code of the dimension that a member belongs to. */
  dimension?: string
}

interface Kind {
  /** What has a code of the kind, with the article left out. */
  noun: (scope: Scope) => string
  /** What the code is called. */
  column: 'slug' | 'code' | 'number'
  /** The codes that something has, of those that meet a condition. */
  find: (prisma: Database['prisma'], where: Prisma.StringFilter, scope: Scope) => Promise<string[]>
}

/** The kinds of codes that a query may name. */
export const CODE_KINDS = {
  organisation: {
    noun: () => 'organisation',
    column: 'slug',
    find: async ({ organisation }, slug) =>
      (await organisation.findMany({ where: { slug }, select: { slug: true } })).map(row => row.slug),
  },
  directorate: {
    noun: () => 'directorate',
    column: 'slug',
    find: async ({ directorate }, slug, { organisation = {} }) =>
      (await directorate.findMany({ where: { slug, organisation }, select: { slug: true } })).map(
        row => row.slug,
      ),
  },
  service: {
    noun: () => 'service',
    column: 'slug',
    find: async ({ service }, slug, { organisation = {} }) =>
      (
        await service.findMany({ where: { slug, directorate: { organisation } }, select: { slug: true } })
      ).map(row => row.slug),
  },
  indicator: {
    noun: () => 'indicator',
    column: 'code',
    find: async ({ indicator }, code, { organisation = {} }) =>
      (await indicator.findMany({ where: { code, organisation }, select: { code: true } })).map(
        row => row.code,
      ),
  },
  report: {
    noun: () => 'report',
    column: 'slug',
    find: async ({ report }, slug, { organisation = {} }) =>
      (await report.findMany({ where: { slug, organisation }, select: { slug: true } })).map(row => row.slug),
  },
  paragraph: {
    noun: () => 'paragraph',
    column: 'number',
    find: async ({ paragraph }, number, { organisation = {} }) =>
      (
        await paragraph.findMany({ where: { number, report: { organisation } }, select: { number: true } })
      ).map(row => row.number),
  },
  area: {
    noun: () => 'area',
    column: 'slug',
    find: async ({ area }, slug) =>
      (await area.findMany({ where: { slug }, select: { slug: true } })).map(row => row.slug),
  },
  dimension: {
    noun: () => 'dimension',
    column: 'code',
    find: async ({ dimension }, code) =>
      (await dimension.findMany({ where: { code }, select: { code: true } })).map(row => row.code),
  },
  member: {
    noun: ({ dimension = '' }) => `member of the dimension ${JSON.stringify(dimension)}`,
    column: 'code',
    find: async ({ dimensionMember }, code, scope) =>
      (
        await dimensionMember.findMany({
          where: { code, dimension: { code: scope.dimension ?? '' } },
          select: { code: true },
        })
      ).map(row => row.code),
  },
} as const satisfies Record<string, Kind>

export type CodeKind = keyof typeof CODE_KINDS
