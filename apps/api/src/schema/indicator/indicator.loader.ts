import type { Prisma } from '@scrutiny/db'
import { createListLoader } from '../list-loader.ts'

/** The indicators of a service that meet a condition, in the order of the data set. */
export const indicatorsOf = createListLoader(
  ({ indicator }, serviceIds, where: Prisma.IndicatorWhereInput, selected) =>
    indicator.findMany({
      ...selected,
      where: { AND: [where, { serviceId: { in: serviceIds } }] },
      orderBy: { position: 'asc' },
    }),
  ({ serviceId }) => serviceId,
)
