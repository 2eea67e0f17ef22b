import { TABLES, type Tables } from '../tables/tables.ts'

/** Tables whose rows belong to no organisation. */
const COMMON = ['area', 'unit', 'dimension', 'dimensionMember', 'period']

/** The rows of some organisations, and what all organisations share. Each key begins with its organisation's. */
export function restrictTo(organisations: string[], tables: Tables): Tables {
  const isTheirs = (row: object) => {
    const [key = ''] = Object.entries(row)
      .filter(([column]) => KEYS.includes(column))
      .map(([, value]) => String(value))
    return organisations.some(organisation => key === organisation || key.startsWith(`${organisation}/`))
  }
  return Object.fromEntries(
    TABLES.map(table => [table, COMMON.includes(table) ? tables[table] : tables[table].filter(isTheirs)]),
  ) as unknown as Tables
}

const KEYS = ['id', 'seriesId', 'commentaryId', 'actionId', 'riskId', 'checkId']

/** Puts the rows of several data sets together; of what all share the later data set's word counts. */
export function merge(dataSets: Tables[]): Tables {
  return Object.fromEntries(
    TABLES.map(table => {
      const rows = dataSets.flatMap((tables): object[] => tables[table])
      return [table, COMMON.includes(table) ? lastOfEach(rows) : rows]
    }),
  ) as unknown as Tables
}

const lastOfEach = (rows: object[]) => [
  ...new Map(rows.map(row => [(row as { id: string }).id, row])).values(),
]
