import type { z } from 'zod'
import type { Noun } from './cells.ts'
import type { Row } from './csv.ts'
import { type Facts, filesOf, type ReportFacts } from './folder.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'

/** Every key that facts may point to, noun by noun, in the scope of the file that points. */
type Keys = Record<Noun, ReadonlySet<string>>

/** Points out every cell that names something which the data set does not hold. */
export function danglingReferences(facts: Facts): Problem[] {
  const keysInScope = scopes(facts)
  return filesOf(facts).flatMap(({ kind, rows, report }) => {
    const pointing = Object.entries(kind.row.shape).flatMap(([column, cell]) => {
      const noun = nounOf(cell as z.ZodType)
      return noun ? [{ column, noun }] : []
    })
    if (pointing.length === 0) return []
    return rows.flatMap(row => {
      const keys = keysInScope(row, report)
      return pointing.flatMap(({ column, noun }) =>
        namesIn(row[column as keyof typeof row])
          .filter(name => !keys[noun].has(name))
          .map(name => ({ ...row.at, column, found: name, expected: expectation(noun, name, keys[noun]) })),
      )
    })
  })
}

/** What a row may point to depends on its report, its organisation and its money table: worked out once for each. */
function scopes({ reference }: Facts): (row: Row<object>, report: ReportFacts | undefined) => Keys {
  const shared = {
    area: keys(reference.areas, area => area.slug),
    organisation: keys(reference.organisations, each => each.slug),
    unit: keys(reference.units, unit => unit.code),
    member: keys(reference.dimensions, each => `${each.dimension}=${each.member}`),
  }
  const ofOrganisation = once((organisation: unknown) => {
    const own = <T extends { organisation: string }>(rows: T[]) =>
      rows.filter(each => each.organisation === organisation)
    return {
      directorate: keys(own(reference.directorates), directorate => directorate.slug),
      service: keys(own(reference.services), service => service.slug),
      indicator: keys(own(reference.indicators), indicator => indicator.code),
    }
  })
  const ofReport = once((report: ReportFacts | undefined) => ({
    keys: {
      paragraph: keys(report?.paragraphs ?? [], each => each.paragraph),
      'finance-table': keys(report?.financeTables ?? [], each => each.slug),
    },
    columns: Map.groupBy(report?.financeColumns ?? [], column => column.table),
    rows: Map.groupBy(report?.financeRows ?? [], row => row.table),
    ofTable: once((table: string): Keys => {
      const { columns, rows, keys: ofThisReport } = ofReport(report)
      return {
        ...shared,
        ...ofOrganisation(report?.report[0]?.organisation),
        ...ofThisReport,
        'finance-column': keys(columns.get(table) ?? [], column => column.code),
        'finance-row': keys(rows.get(table) ?? [], row => row.code),
      }
    }),
  }))
  const outside = once((organisation: unknown) => ({
    ...ofReport(undefined).ofTable(''),
    ...ofOrganisation(organisation),
  }))
  return (row, report) => {
    if ('organisation' in row) return outside(row.organisation)
    const table = 'table' in row && typeof row.table === 'string' ? row.table : ''
    return ofReport(report).ofTable(table)
  }
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return key => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

const keys = <T>(rows: T[], keyOf: (row: T) => string): ReadonlySet<string> => new Set(rows.map(keyOf))

function nounOf(cell: z.ZodType): Noun | undefined {
  const inner =
    cell.meta()?.references ??
    optionsOf(cell)
      .map(option => option.meta()?.references)
      .find(Boolean)
  return inner as Noun | undefined
}

const optionsOf = (cell: z.ZodType): z.ZodType[] => (cell.def as { options?: z.ZodType[] }).options ?? []

function namesIn(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell
  return typeof cell === 'string' ? [cell] : []
}

function expectation(noun: Noun, name: string, known: ReadonlySet<string>): string {
  const closest = nearest(name, known)
  return `a known ${noun.replace('-', ' ')}${closest ? `, such as "${closest}"` : ''}`
}
