const narrowest = 250

/** The room between two panels. */
const panelGap = 36

/** How many panels stand beside each other, and how wide each is. */
export function panelColumns(count: number, width: number): { columns: number; panelWidth: number } {
  const most = Math.max(1, Math.floor((width + panelGap) / (narrowest + panelGap)))
  const columns = Math.ceil(count / Math.ceil(count / most))
  return { columns, panelWidth: (width - panelGap * (columns - 1)) / columns }
}

/** Where panels of these heights stand, row by row, and where the last row ends. */
export function placePanels(heights: ReadonlyArray<number>, width: number, top: number) {
  const { columns, panelWidth } = panelColumns(heights.length, width)
  let bottom = top
  let rowTop = top
  const places = heights.map((height, index) => {
    if (index > 0 && index % columns === 0) rowTop = bottom + panelGap
    bottom = Math.max(bottom, rowTop + height)
    return { x: (index % columns) * (panelWidth + panelGap), y: rowTop }
  })
  return { places, bottom }
}
