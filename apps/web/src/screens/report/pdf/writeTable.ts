import type { Block, PaperCell } from './blocks.ts'
import { ink, margins, type Structure } from './sheet.ts'

const sizes = { table: 9, wideTable: 8 }
const rule = '#b1b4b6'
const cellPadding: [number, number, number, number] = [3, 4, 3, 4]
/** A table of more columns takes the whole width of the page. */
const mostBesideNumber = 6
/** A title of a table, or a line that says what it holds, takes about so much. */
const titleHeight = 26

/** Writes a table; as wide as the page where it has many columns. */
export function writeTable(
  pdf: PDFKit.PDFDocument,
  parent: Structure,
  rows: ReadonlyArray<ReadonlyArray<PaperCell>>,
): void {
  const { x } = pdf
  const { left, size, columns } = layOutTable(pdf, rows)
  pdf.x = left
  pdf.font('bold').fontSize(size).fillColor(ink)
  const options = {
    structParent: parent,
    columnStyles: columns,
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: rule,
      padding: cellPadding,
    },
  }
  const table = pdf.table(options)
  for (const row of rows) {
    const cells = row.map(({ text, heads, numeric, bold }) => ({
      text,
      font: { src: bold ? 'bold' : 'regular', size },
      align: { x: numeric ? ('right' as const) : ('left' as const), y: 'top' as const },
      ...(heads ? { type: 'TH' as const, scope: heads === 'row' ? 'Row' : 'Column' } : {}),
    }))
    table.row(cells)
  }
  table.end()
  pdf.x = x
  pdf.y += 8
}

function layOutTable(pdf: PDFKit.PDFDocument, rows: ReadonlyArray<ReadonlyArray<PaperCell>>) {
  const wide = Math.max(...rows.map(({ length }) => length)) > mostBesideNumber
  const left = wide ? margins.left : pdf.x
  const size = wide ? sizes.wideTable : sizes.table
  pdf.font('bold').fontSize(size)
  const columns = columnWidths(pdf, rows, pdf.page.width - margins.right - left)
  const [top, right, bottom, inset] = cellPadding
  const heights = rows.map(row => {
    const texts = row.map(({ text }, column) =>
      pdf.heightOfString(text, { width: (columns[column] ?? 0) - inset - right }),
    )
    return Math.max(...texts) + top + bottom
  })
  return { left, size, columns, height: heights.reduce((sum, height) => sum + height, 0) }
}

/**
 * How much a table and the few words before it take, where a table is near: its rows stay below its heads, and its
 * title above them. Nothing for a table that no page holds.
 */
export function heightToTable(pdf: PDFKit.PDFDocument, [first, ...next]: ReadonlyArray<Block>): number {
  const near = first?.kind === 'table' ? [first] : [first, ...next.slice(0, 2)]
  const before = near.findIndex(block => block?.kind === 'table')
  const table = near[before]
  if (table?.kind !== 'table' || near.slice(0, before).some(block => block?.kind === 'numbered')) return 0
  const height = before * titleHeight + layOutTable(pdf, table.rows).height
  return height <= pdf.page.maxY() - margins.top ? height : 0
}

/** Every column is as wide as its longest word asks; what is left over goes to the names of the rows, within reason. */
function columnWidths(
  pdf: PDFKit.PDFDocument,
  rows: ReadonlyArray<ReadonlyArray<PaperCell>>,
  width: number,
): number[] {
  const [, right, , left] = cellPadding
  const widest = (texts: string[]) =>
    Math.max(0, ...texts.map(text => pdf.widthOfString(`${text} `))) + left + right + 1
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, column) =>
    rows.map(row => row[column]?.text ?? ''),
  )
  const [first = 0, ...others] = columns.map(texts => widest(texts.flatMap(text => text.split(' '))))
  const names = Math.min(
    widest(columns[0] ?? []),
    width * 0.5,
    width - others.reduce((sum, one) => sum + one, 0),
  )
  const start = Math.max(first, names)
  const spare = (width - start - others.reduce((sum, one) => sum + one, 0)) / Math.max(1, others.length)
  return [start, ...others.map(one => one + Math.max(0, spare))]
}
