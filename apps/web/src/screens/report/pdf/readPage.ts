import type { Block, PaperCell, Run } from './blocks.ts'

const leftOut = '.noprint, .govuk-visually-hidden, .govuk-breadcrumbs, nav, script, style, svg'

/** What a page says, as the blocks of a paper: what the page leaves out in print is left out here, too. */
export function readPage(element: Element): Block[] {
  const blocks: Block[] = []
  let inline: Run[] = []
  const endText = () => {
    const runs = tidied(inline)
    if (runs.length > 0) blocks.push({ kind: 'text', runs })
    inline = []
  }
  for (const node of element.childNodes) {
    if (isLeftOut(node)) continue
    if (isInline(node)) inline.push(...runsOf(node))
    else {
      endText()
      blocks.push(...blocksOf(node as Element))
    }
  }
  endText()
  return blocks
}

function blocksOf(element: Element): Block[] {
  const level = /^H([1-4])$/.exec(element.tagName)?.[1]
  if (level) return [{ kind: 'heading', level: Number(level) as 1 | 2 | 3 | 4, text: textOf(element) }]
  if (element instanceof HTMLTableElement) return [tableOf(element)]
  if (element.matches('.paragraph')) return [numberedOf(element)]
  if (element.matches('ul, ol') && [...element.children].every(holdsTextOnly)) return [listOf(element)]
  if (element instanceof HTMLParagraphElement) return [{ kind: 'text', runs: textRuns(element) }]
  return readPage(element)
}

const isLeftOut = (node: Node): boolean =>
  node instanceof Element && (node.matches(leftOut) || getComputedStyle(node).display === 'none')

const isInline = (node: Node): boolean =>
  !(node instanceof Element) || getComputedStyle(node).display.startsWith('inline')

const holdsTextOnly = (element: Element): boolean =>
  [...element.childNodes].every(node => isLeftOut(node) || isInline(node))

function numberedOf(element: Element): Block {
  const [heading, ...rest] = readPage(element)
  return { kind: 'numbered', number: heading?.kind === 'heading' ? heading.text : '', blocks: rest }
}

const listOf = (list: Element): Block => ({
  kind: 'list',
  marked: getComputedStyle(list).listStyleType !== 'none',
  items: [...list.children].map(textRuns),
})

const tableOf = (table: HTMLTableElement): Block => ({
  kind: 'table',
  rows: [...table.rows].map(row => [...row.cells].map(cellOf)),
})

function cellOf(cell: HTMLTableCellElement): PaperCell {
  const style = getComputedStyle(cell)
  const heads = cell.tagName === 'TH' ? (cell.scope === 'row' ? 'row' : 'column') : undefined
  return { text: textOf(cell), heads, numeric: style.textAlign === 'right', bold: isBold(style) }
}

const textRuns = (element: Element): Run[] => tidied(runsIn(element))

const textOf = (element: Element): string =>
  textRuns(element)
    .map(({ text }) => text)
    .join('')

/** The text of an element; parts that only the layout of the page sets apart are set apart by a comma. */
function runsIn(element: Element): Run[] {
  const runs: Run[] = []
  for (const node of element.childNodes) {
    const own = runsOf(node)
    if (own.length > 0 && runs.length > 0 && !isInline(node)) {
      while (runs.at(-1)?.text.trim() === '') runs.pop()
      runs.push(runOf(element, ', '))
    }
    runs.push(...own)
  }
  return runs
}

function runsOf(node: Node): Run[] {
  if (isLeftOut(node)) return []
  if (node instanceof Element) return node.tagName === 'BR' ? [runOf(node, ' ')] : runsIn(node)
  return node.parentElement ? [runOf(node.parentElement, node.textContent ?? '')] : []
}

function runOf(element: Element, text: string): Run {
  return {
    text,
    bold: isBold(getComputedStyle(element)),
    quiet: element.closest('.quiet, .citation') !== null,
    link: element.closest('a')?.href,
  }
}

const isBold = ({ fontWeight }: CSSStyleDeclaration): boolean => Number(fontWeight) >= 600

/** White space as a browser shows it: runs of it are one space, and none stands at either end. */
function tidied(runs: ReadonlyArray<Run>): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    const spaced = run.text.replaceAll(/\s+/g, ' ')
    const text = !before || before.text.endsWith(' ') ? spaced.trimStart() : spaced
    if (before && alike(before, run)) kept[kept.length - 1] = { ...before, text: before.text + text }
    else if (text) kept.push({ ...run, text })
  }
  const last = kept.pop()
  if (!last) return []
  const text = last.text.trimEnd()
  return text ? [...kept, { ...last, text }] : tidied(kept)
}

const alike = (one: Run, other: Run): boolean =>
  one.bold === other.bold && one.quiet === other.quiet && one.link === other.link
