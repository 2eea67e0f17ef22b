import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff?url'
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff?url'
import PDFDocument from 'pdfkit'
import type { Block, PaperCell, Run } from './blocks.ts'

interface Paper {
  title: string
  /** Who publishes it; stands at the foot of every page. */
  publisher: string
  blocks: ReadonlyArray<Block>
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

const ink = '#0b0c0c'
const faint = '#484949'
const rule = '#b1b4b6'
const sizes = { text: 10.5, table: 9, wideTable: 8, foot: 8.5 }
const headings = {
  1: { size: 22, before: 0, after: 8 },
  2: { size: 15, before: 18, after: 6 },
  3: { size: 11.5, before: 10, after: 3 },
  4: { size: 10.5, before: 6, after: 3 },
} as const
const margins = { top: 54, bottom: 64, left: 54, right: 54 }
const cellPadding: [number, number, number, number] = [3, 4, 3, 4]
/** How far what belongs to a number stands to its right. */
const indent = 44
/** A table of more columns takes the whole width of the page. */
const mostBesideNumber = 6
/** A title of a table, or a line that says what it holds, takes about so much. */
const titleHeight = 26
/** So much has to follow a heading on its page. */
const company = 64

/**
 * Writes a paper as a PDF of A4 pages that is tagged as PDF/UA asks: headings, lists, tables with their headers and
 * links are known as such to assistive technology, in reading order.
 */
export async function writePaper({ title, publisher, blocks }: Paper): Promise<Blob> {
  const pdf = new PDFDocument({
    // NOTE: left out, it would look for Helvetica, which no browser has as a file.
    font: '',
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    // NOTE: the library knows this standard, its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: publisher },
  })
  const chunks: Uint8Array<ArrayBuffer>[] = []
  pdf.on('data', chunk => chunks.push(chunk))
  const written = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.registerFont('regular', await fontAt(regular)).registerFont('bold', await fontAt(bold))

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  writeAll(pdf, root, blocks)
  root.end()
  numberPages(pdf, [publisher, title].join(', '))
  pdf.end()
  await written
  return new Blob(chunks, { type: 'application/pdf' })
}

const fontAt = async (address: string): Promise<ArrayBuffer> => (await fetch(address)).arrayBuffer()

function writeAll(pdf: PDFKit.PDFDocument, parent: Structure, blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    keepTogether(pdf, heightToTable(pdf, blocks.slice(index)))
    write(pdf, parent, block)
  }
}

function write(pdf: PDFKit.PDFDocument, parent: Structure, block: Block): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(pdf, parent, block)
      break
    case 'text':
      writeText(pdf, parent, 'P', block.runs)
      break
    case 'list':
      writeList(pdf, parent, block)
      break
    case 'table':
      writeTable(pdf, parent, block.rows)
      break
    case 'numbered':
      writeNumbered(pdf, parent, block)
      break
  }
}

function writeHeading(
  pdf: PDFKit.PDFDocument,
  parent: Structure,
  { level, text }: Block & { kind: 'heading' },
): void {
  const { size, before, after } = headings[level]
  pdf.y += before
  keepTogether(pdf, size + after + headings[3].before + company)
  parent.add(pdf.struct(`H${level}`, {}, () => pdf.font('bold').fontSize(size).fillColor(ink).text(text)))
  pdf.y += after
  if (level === 2) pdf.outline.addItem(text)
}

function writeText(pdf: PDFKit.PDFDocument, parent: Structure, type: string, runs: ReadonlyArray<Run>): void {
  const paragraph = pdf.struct(type)
  parent.add(paragraph)
  for (const [index, { text, bold, quiet, link }] of runs.entries()) {
    const draw = () => {
      pdf
        .font(bold ? 'bold' : 'regular')
        .fontSize(sizes.text)
        .fillColor(quiet ? faint : ink)
        .text(text, { continued: index < runs.length - 1, link: link ?? null, underline: link !== undefined })
    }
    paragraph.add(pdf.struct(link ? 'Link' : 'Span', {}, draw))
  }
  paragraph.end()
  pdf.y += 5
}

function writeList(
  pdf: PDFKit.PDFDocument,
  parent: Structure,
  { marked, items }: Block & { kind: 'list' },
): void {
  const list = pdf.struct('L')
  parent.add(list)
  for (const runs of items) {
    const item = pdf.struct('LI')
    list.add(item)
    keepTogether(pdf, sizes.text * 2)
    const { x, y } = pdf
    if (marked) {
      item.add(
        pdf.struct('Lbl', {}, () => pdf.font('regular').fontSize(sizes.text).fillColor(ink).text('•', x, y)),
      )
      pdf.x = x + 12
      pdf.y = y
    }
    writeText(pdf, item, 'LBody', runs)
    pdf.x = x
    item.end()
  }
  list.end()
}

/** A number at the left, and beside it all that belongs to it. */
function writeNumbered(
  pdf: PDFKit.PDFDocument,
  parent: Structure,
  { number, blocks }: Block & { kind: 'numbered' },
): void {
  const part = pdf.struct('Sect')
  parent.add(part)
  pdf.y += headings[3].before
  keepTogether(pdf, Math.max(company, heightToTable(pdf, blocks)))
  const { x, y } = pdf
  part.add(
    pdf.struct('H3', {}, () => pdf.font('bold').fontSize(sizes.text).fillColor(ink).text(number, x, y)),
  )
  const [first] = blocks
  pdf.x = x + indent
  pdf.y = first?.kind === 'heading' ? y - headings[first.level].before : y
  writeAll(pdf, part, blocks)
  pdf.x = x
  part.end()
}

function writeTable(
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
function heightToTable(pdf: PDFKit.PDFDocument, [first, ...next]: ReadonlyArray<Block>): number {
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

/** Goes to the next page unless so much still fits on this one. */
function keepTogether(pdf: PDFKit.PDFDocument, height: number): void {
  if (pdf.y + height <= pdf.page.maxY()) return
  const { x } = pdf
  pdf.addPage()
  pdf.x = x
}

/** The foot of every page: no part of what is read aloud. */
function numberPages(pdf: PDFKit.PDFDocument, text: string): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font('regular').fontSize(sizes.foot).fillColor(faint)
    pdf.text(text, margins.left, pdf.page.height - 40, { lineBreak: false })
    const number = `Page ${page + 1} of ${count}`
    const x = pdf.page.width - margins.right - pdf.widthOfString(number)
    pdf.text(number, x, pdf.page.height - 40, { lineBreak: false })
    pdf.endMarkedContent()
  }
}
