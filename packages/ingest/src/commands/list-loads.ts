import type { PastLoad } from '../load/history.ts'
import type { Changes } from '../store/record.ts'

/** What is listed of a load. */
const listed = (load: PastLoad) => ({
  number: load.id,
  loadedAt: load.loadedAt.toISOString(),
  loadedBy: load.loadedBy,
  source: load.source,
  organisations: load.organisations,
  counts: load.counts as Record<string, number> | null,
  changes: load.changes as Changes | null,
  sha256: load.sha256,
  takesBack: load.takesBackId,
  takenBackBy: load.takenBackBy,
})

/** The loads as JSON, newest first. */
export const historyAsJson = (history: PastLoad[]): string => JSON.stringify(history.map(listed), null, 2)

const HEADER = ['No.', 'When', 'By', 'From', 'Organisations', 'Figures', '+', '~', '-', '']

/** The loads as a table for people, newest first. Checks are not counted: they follow from the facts. */
export function historyAsTable(history: PastLoad[]): string {
  if (history.length === 0) return 'Nothing was ever loaded.'
  const rows = history.map(load => {
    const { number, loadedAt, loadedBy, source, organisations, counts } = listed(load)
    return [
      number,
      `${loadedAt.slice(0, 16).replace('T', ' ')} UTC`,
      loadedBy ?? '',
      source ?? '',
      organisations.join(', '),
      counts?.observation ?? '',
      ...totals(load),
      remarks(load),
    ].map(String)
  })
  const widths = HEADER.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)),
  )
  return [HEADER, ...rows]
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function totals(load: PastLoad): (number | string)[] {
  const { changes } = listed(load)
  if (!changes) return ['', '', '']
  const kinds = Object.entries(changes).filter(([kind]) => kind !== 'check')
  const sum = (...names: (keyof Changes[string])[]) =>
    kinds.reduce((total, [, counts]) => total + names.reduce((all, name) => all + counts[name], 0), 0)
  return [sum('new'), sum('changed', 'restated'), sum('gone')]
}

function remarks({ takesBackId, takenBackBy, organisations }: PastLoad): string {
  return [
    ...(takesBackId === null ? [] : [`takes back ${takesBackId}`]),
    ...takenBackBy.map(({ number, organisations: names }) =>
      names.length === organisations.length
        ? `taken back by ${number}`
        : `taken back by ${number} for ${names.join(', ')}`,
    ),
  ].join(', ')
}
