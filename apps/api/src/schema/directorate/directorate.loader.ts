import type { Prisma } from '@scrutiny/db'
import { createListLoader } from '../list-loader.ts'

/** The directorates of an organisation that meet a condition, in the order of the data set. */
export const directoratesOf = createListLoader(
  ({ directorate }, organisationIds, where: Prisma.DirectorateWhereInput, selected) =>
    directorate.findMany({
      ...selected,
      where: { AND: [where, { organisationId: { in: organisationIds } }] },
      orderBy: { position: 'asc' },
    }),
  ({ organisationId }) => organisationId,
)
