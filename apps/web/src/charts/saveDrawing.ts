import { saveFile } from '../lib/saveFile.ts'
import { type DrawingWords, wordsAround } from './drawingWords.ts'
import { ink } from './palette.ts'

const margin = 12
const namespace = 'http://www.w3.org/2000/svg'

/** Saves the drawing of a chart as a file that stands by itself. */
export function saveDrawing(name: string, svg: SVGSVGElement, words: DrawingWords): void {
  saveFile(`${name}.svg`, new Blob([toSvg(svg, words)], { type: 'image/svg+xml' }))
}

function toSvg(svg: SVGSVGElement, words: DrawingWords): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { width, height: drawn } = svg.viewBox.baseVal
  const { lines, top, bottom } = wordsAround(words, width, drawn)
  const frame = { x: -margin, y: top - margin, width: width + 2 * margin, height: bottom - top + 2 * margin }
  const { x, y, ...size } = frame
  set(copy, { xmlns: namespace, viewBox: `${x} ${y} ${size.width} ${size.height}`, ...size })
  copy.prepend(element('rect', { ...frame, fill: '#ffffff' }))
  for (const { text, size, y } of lines) {
    const line = element('text', { y, 'font-family': 'Arial, sans-serif', 'font-size': size, fill: ink })
    line.textContent = text
    copy.append(line)
  }
  return new XMLSerializer().serializeToString(copy)
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(namespace, name)
  set(made, attributes)
  return made
}

function set(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
