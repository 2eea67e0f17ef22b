import { parsePeriodCode, periodLabel } from '@scrutiny/domain'
import type { PlainRow, PlainTables } from '../store/stored-rows.ts'
import type { Fact } from './facts.ts'
import type { Kind } from './kinds.ts'

const LONGEST = 70

/** Says facts in words, with the names that either side of a comparison gives to what they point to. */
export class FactWords {
  readonly #tables: PlainTables[]
  readonly #rows = new Map<keyof PlainTables, Map<unknown, PlainRow>>()

  /** @param tables the rows whose names count, those that count first in front */
  constructor(...tables: PlainTables[]) {
    this.#tables = tables
  }

  /** What a fact is about: "DoLS waiting list, High risk, 12 June 2024" for a figure. */
  about({ table, one }: Kind, { row, id }: Fact): string {
    if (table === 'observation') return this.#figure(row)
    if (table === 'series') return this.#series(row)
    const name = row.title ?? row.name ?? row.text ?? row.body ?? row.number ?? id
    const indicator = row.indicatorId ? `${this.#nameOf('indicator', row.indicatorId)}: ` : ''
    return `${indicator}${shorten(String(name || one))}`
  }

  /** The first thing in which two facts differ: `"930" → "929"`. */
  change(before: Fact, after: Fact): string {
    if (before.row.published !== after.row.published)
      return `${quoted(before.row.published)} → ${quoted(after.row.published)}`
    const columns = new Set([...Object.keys(before.content), ...Object.keys(after.content)])
    const column = [...columns].find(
      column => JSON.stringify(before.content[column]) !== JSON.stringify(after.content[column]),
    )
    if (!column) return ''
    return `${spaced(column)} ${quoted(before.content[column])} → ${quoted(after.content[column])}`
  }

  /** What a figure prints; nothing for other facts. */
  print({ row }: Fact): string {
    return row.published === undefined ? '' : `: ${quoted(row.published)}`
  }

  #figure(row: PlainRow): string {
    const series = this.#find('series', row.seriesId)
    const period = periodLabel(parsePeriodCode(String(row.periodId)), series?.accumulation as never)
    return `${this.#series(series ?? {})}, ${period}`
  }

  #series({ indicatorId, areaId, breakdownKey, measure }: PlainRow): string {
    const organisation = this.#find('organisation', String(indicatorId).split('/')[0])
    const members = String(breakdownKey ?? '')
      .split(';')
      .filter(Boolean)
      .map(member => this.#nameOf('dimensionMember', member))
    const area = areaId === organisation?.areaId ? [] : [this.#nameOf('area', areaId)]
    const kind = measure === 'LEVEL' ? [] : [String(measure).toLowerCase().replaceAll('_', ' ')]
    return [this.#nameOf('indicator', indicatorId), ...members, ...area, ...kind].join(', ')
  }

  #nameOf(table: keyof PlainTables, id: unknown): string {
    const row = this.#find(table, id)
    return shorten(String(row?.title ?? row?.name ?? id))
  }

  #find(table: keyof PlainTables, id: unknown): PlainRow | undefined {
    const rows =
      this.#rows.get(table) ??
      new Map(this.#tables.toReversed().flatMap(tables => tables[table].map(row => [row.id, row] as const)))
    this.#rows.set(table, rows)
    return rows.get(id)
  }
}

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)
const quoted = (value: unknown) =>
  value === undefined ? 'nothing' : shorten(typeof value === 'string' ? `“${value}”` : JSON.stringify(value))
/** `meetingDate` is "meeting date". */
const spaced = (column: string) =>
  column.replace(/Id$/, '').replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
