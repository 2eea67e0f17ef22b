import type { Prisma } from '@scrutiny/db'
import { createListLoader } from '../list-loader.ts'

/** The services of a directorate that meet a condition, in the order of the data set. */
export const servicesOf = createListLoader(
  ({ service }, directorateIds, where: Prisma.ServiceWhereInput, selected) =>
    service.findMany({
      ...selected,
      where: { AND: [where, { directorateId: { in: directorateIds } }] },
      orderBy: { position: 'asc' },
    }),
  ({ directorateId }) => directorateId,
)
