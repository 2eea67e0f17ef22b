import type { Prisma } from '@scrutiny/db'
import { type NamedCodes, warnOfUnknownCodes } from '../schema/codes/unknown-codes.ts'
import {
  codesOfIndicatorFilter,
  type IndicatorFilter,
  indicatorFilter,
} from '../schema/indicator/indicator.filter.ts'
import { hasStatus, latestOf } from '../schema/indicator/indicator.standing.ts'
import { ragOf } from '../schema/rag/rag.loader.ts'
import { type DataFile, keysAfter, pageOf } from './data-file.ts'
import { INDICATOR_COLUMNS } from './indicators.columns.ts'
import type { IndicatorLine } from './indicators.row.ts'

type Filter = typeof IndicatorFilter.$inferInput

interface Where {
  rows: Prisma.IndicatorWhereInput
  statuses: NonNullable<Filter['rag']> | null
}

/** /data/indicators.csv: everything that is measured, and how it stands. */
export const indicatorsFile: DataFile<IndicatorLine, Where> = {
  name: 'indicators',
  title: 'Indicators',
  description: 'One line for each thing that is measured, with its newest figure.',
  columns: INDICATOR_COLUMNS,
  primaryKey: ['organisation', 'indicator'],
  filterType: 'IndicatorFilter',

  async condition(context, given, organisation) {
    const filter = given as Filter
    const named: NamedCodes[] = [
      { kind: 'organisation', codes: [organisation] },
      ...codesOfIndicatorFilter(filter),
    ]
    await warnOfUnknownCodes(context, named, { slug: organisation })
    const rows = { AND: [indicatorFilter(filter), { organisation: { slug: organisation } }] }
    return { rows, statuses: filter.rag ?? null }
  },

  async page(context, { rows, statuses }, after) {
    const { prisma } = context.db
    const keys = await keysAfter(prisma.indicator, rows, after)
    const indicators = await prisma.indicator.findMany({
      where: { id: { in: keys } },
      include: { unit: true, service: { include: { directorate: true } }, organisation: true },
      orderBy: { id: 'asc' },
    })
    const lines = await Promise.all(
      indicators.map(async indicator => {
        const latest = await latestOf(context, indicator.id)
        const wanted = !statuses || (await hasStatus(context, indicator.id, statuses))
        return wanted ? { indicator, latest, rag: latest && (await ragOf(context, latest)) } : null
      }),
    )
    return pageOf(
      lines.filter(line => line !== null),
      keys,
    )
  },
}
