/** An element of the structure that assistive technology reads. */
export type Structure = ReturnType<PDFKit.PDFDocument['struct']>

export const ink = '#0b0c0c'
export const faint = '#484949'
export const margins = { top: 54, bottom: 64, left: 54, right: 54 }

/** Goes to the next page unless so much still fits on this one. */
export function keepTogether(pdf: PDFKit.PDFDocument, height: number): void {
  if (pdf.y + height <= pdf.page.maxY()) return
  const { x } = pdf
  pdf.addPage()
  pdf.x = x
}
