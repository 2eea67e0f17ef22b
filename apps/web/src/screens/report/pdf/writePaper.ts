import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff?url'
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff?url'
import PDFDocument from 'pdfkit'
import type { Block, Run } from './blocks.ts'
import { faint, ink, keepTogether, margins, type Structure } from './sheet.ts'
import { heightToTable, writeTable } from './writeTable.ts'

interface Paper {
  title: string
  /** Who publishes it; stands at the foot of every page. */
  publisher: string
  blocks: ReadonlyArray<Block>
}

const sizes = { text: 10.5, foot: 8.5 }
const headings = {
  1: { size: 22, before: 0, after: 8 },
  2: { size: 15, before: 18, after: 6 },
  3: { size: 11.5, before: 10, after: 3 },
  4: { size: 10.5, before: 6, after: 3 },
} as const
/** How far what belongs to a number stands to its right. */
const indent = 44
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
