import { toCsv } from '@scrutiny/sdk'
import { saveFile } from '../lib/saveFile.ts'
import type { Column } from './columns.ts'
import { figureRows } from './figureRows.ts'

/** Saves the figures of columns as a table. */
export function saveFigures(name: string, columns: ReadonlyArray<Column>, organisation: string): void {
  const table = toCsv(figureRows(columns, organisation))
  saveFile(`${name}.csv`, new Blob([table], { type: 'text/csv;charset=utf-8' }))
}
