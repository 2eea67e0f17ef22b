import type { Prisma } from '@scrutiny/db'
import { type NamedCodes, warnOfUnknownCodes } from '../schema/codes/unknown-codes.ts'
import {
  codesOfObservationFilter,
  type ObservationFilter,
  observationFilter,
} from '../schema/observation/observation.filter.ts'
import { type DataFile, keysAfter, pageOf } from './data-file.ts'
import { OBSERVATION_COLUMNS } from './observations.columns.ts'
import { type ObservationLine, observationLines } from './observations.row.ts'

type Filter = typeof ObservationFilter.$inferInput

/** /data/observations.csv: the whole data set, one line for each published figure. */
export const observationsFile: DataFile<ObservationLine, Prisma.ObservationWhereInput> = {
  name: 'observations',
  title: 'Published figures',
  description:
    'One line for each figure as it was published; figures that a newer report states again are left out.',
  columns: OBSERVATION_COLUMNS,
  primaryKey: [
    'organisation',
    'indicator',
    'area',
    'breakdown',
    'accumulation',
    'granularity',
    'measure',
    'period',
    'report',
  ],
  filterType: 'ObservationFilter',

  async condition(context, given, organisation) {
    const filter = given as Filter
    const named: NamedCodes[] = [
      { kind: 'organisation', codes: [organisation] },
      ...codesOfObservationFilter(filter),
    ]
    await warnOfUnknownCodes(context, named, { slug: organisation })
    const ofOrganisation = { report: { organisation: { slug: organisation } } }
    return { AND: [observationFilter(filter), ofOrganisation, { supersededById: null }] }
  },

  async page({ db }, where, after) {
    const keys = await keysAfter(db.prisma.observation, where, after)
    return pageOf(await observationLines(db, keys), keys)
  },
}
