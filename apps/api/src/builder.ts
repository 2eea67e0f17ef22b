import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import type {
  Action,
  Area,
  Check,
  Commentary,
  ComparisonStatement,
  Directorate,
  FinanceTable,
  Indicator,
  Organisation,
  Report,
  Risk,
  Series,
  Service,
  Target,
} from '@scrutiny/db'
import type PrismaTypes from '@scrutiny/db/datamodel'
import { getDatamodel } from '@scrutiny/db/datamodel'
import type { Context } from './context.ts'
import { relay } from './relay.ts'
import type { ObservationRow } from './schema/observation/observation.row.ts'

/** The types that other types name by their name, without an import. */
interface NamedTypes {
  Action: Action
  Area: Area
  Check: Check
  Commentary: Commentary
  ComparisonStatement: ComparisonStatement
  Directorate: Directorate
  FinanceTable: FinanceTable
  Indicator: Indicator
  IndicatorPeriod: ObservationRow
  Organisation: Organisation
  Report: Report
  Risk: Risk
  Series: Series
  Service: Service
  Target: Target
}

/** Where every type of the schema is made; the nouns in schema/ add theirs. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Objects: NamedTypes
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    Date: { Input: string; Output: string | Date }
    DateTime: { Input: string; Output: string | Date }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  relay,
  prisma: {
    client: context => context.db.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
  },
})

builder.queryType({ description: 'What can be asked.' })
