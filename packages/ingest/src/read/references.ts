import type { z } from 'zod'
import { type Noun, split } from './cells.ts'
import type { Row } from './csv.ts'
import { type Facts, filesOf, type ReportFacts } from './folder.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'

/** Every key that facts may point to, noun by noun, in the scope of the file that points. */
export type Keys = Record<Noun, Set<string>>

/** Points out every cell that names something which the data set does not hold. */
export function danglingReferences(facts: Facts): Problem[] {
  return filesOf(facts).flatMap(({ kind, rows, report }) =>
    rows.flatMap(row => {
      const keys = keysInScope(facts, row, report)
      return Object.entries(kind.row.shape).flatMap(([column, cell]) => {
        const noun = nounOf(cell as z.ZodType)
        if (!noun) return []
        return namesIn(row[column as keyof typeof row])
          .filter(name => !keys[noun].has(name))
          .map(name => ({ ...row.at, column, found: name, expected: expectation(noun, name, keys[noun]) }))
      })
    }),
  )
}

function keysInScope(facts: Facts, row: Row<object>, report: ReportFacts | undefined): Keys {
  const { reference } = facts
  const organisation = 'organisation' in row ? row.organisation : report?.report[0]?.organisation
  const own = <T extends { organisation: string }>(rows: T[]) =>
    rows.filter(each => each.organisation === organisation)
  const table =
    'table' in row && report?.financeTables.some(({ slug }) => slug === row.table) ? row.table : undefined
  const ofTable = <T extends { table: string }>(rows: T[] = []) => rows.filter(each => each.table === table)
  return {
    area: keys(reference.areas, area => area.slug),
    organisation: keys(reference.organisations, each => each.slug),
    directorate: keys(own(reference.directorates), directorate => directorate.slug),
    service: keys(own(reference.services), service => service.slug),
    unit: keys(reference.units, unit => unit.code),
    member: keys(reference.dimensions, each => `${each.dimension}=${each.member}`),
    indicator: keys(own(reference.indicators), indicator => indicator.code),
    paragraph: keys(report?.paragraphs ?? [], each => each.paragraph),
    'finance-table': keys(report?.financeTables ?? [], each => each.slug),
    'finance-column': keys(ofTable(report?.financeColumns), column => column.code),
    'finance-row': keys(ofTable(report?.financeRows), row => row.code),
  }
}

const keys = <T>(rows: T[], keyOf: (row: T) => string) => new Set(rows.map(keyOf))

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
  return typeof cell === 'string' ? split(cell, ';') : []
}

function expectation(noun: Noun, name: string, known: Set<string>): string {
  const closest = nearest(name, known)
  return `a known ${noun.replace('-', ' ')}${closest ? `, such as "${closest}"` : ''}`
}
