import type { Column } from './plan.ts'

/** The figures of a view as a table of their own (RFC 4180): one row a figure, readable codes, what was printed. */
export function toCsv(indicator: string, columns: ReadonlyArray<Column>): string {
  const rows = columns.flatMap(({ series: { area, breakdown, periods } }) =>
    periods.map(({ period, value, missing, published, citations }) => [
      indicator,
      area.slug,
      breakdown.map(({ dimension, code }) => `${dimension.code}=${code}`).join(';'),
      period.code,
      period.start ?? '',
      period.end ?? '',
      value === null ? '' : String(value),
      missing ?? '',
      published,
      citations.map(({ report, paragraph }) => `${report.slug}#${paragraph}`).join(';'),
    ]),
  )
  return [header, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

const header = [
  'indicator',
  'area',
  'breakdown',
  'period',
  'start',
  'end',
  'value',
  'missing',
  'published',
  'citations',
]

/** NOTE: a spreadsheet runs a text that starts like a formula, so such a text gets an apostrophe; numbers stay numbers. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The drawing of a chart as a file that stands by itself, with its title above it. */
export function toSvg(svg: SVGSVGElement, title: string, subtitle: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const space = 64
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `0 ${-space} ${width} ${height + space}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + space))
  for (const [text, y, size] of [
    [title, -40, 20],
    [subtitle, -16, 15],
  ] as const) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    for (const [name, value] of Object.entries({
      x: 0,
      y,
      'font-family': 'Arial, sans-serif',
      'font-size': size,
    })) {
      element.setAttribute(name, String(value))
    }
    element.textContent = text
    copy.prepend(element)
  }
  return new XMLSerializer().serializeToString(copy)
}

/** Hands a file to the browser to keep. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
