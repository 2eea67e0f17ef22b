import type { Prisma } from '@scrutiny/db'
import { createListLoader } from '../list-loader.ts'

/** The series of an indicator that meet a condition, in the order of the data set. */
export const seriesOf = createListLoader(
  ({ series }, indicatorIds, where: Prisma.SeriesWhereInput, selected) =>
    series.findMany({
      ...selected,
      where: { AND: [where, { indicatorId: { in: indicatorIds } }] },
      orderBy: { position: 'asc' },
    }),
  ({ indicatorId }) => indicatorId,
)
