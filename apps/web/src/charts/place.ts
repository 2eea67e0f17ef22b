/** A box on a chart, in pixels. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Whether two boxes come closer than `gap` pixels. */
export function collides(a: Box, b: Box, gap = 2): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}

/** A straight line on a chart, in pixels. */
export interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Whether a straight line runs through a box: whether any part of it is left after cutting it at the four sides. */
export function crosses({ x1, y1, x2, y2 }: Segment, { x, y, width, height }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, x1 - x],
    [dx, x + width - x1],
    [-dy, y1 - y],
    [dy, y + height - y1],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) from = Math.max(from, room / step)
    if (step > 0) to = Math.min(to, room / step)
  }
  return from <= to
}

/** Whether a box lies inside another one. */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

/**
 * Gives each label the first of its boxes that is free, in the order given; a label for which no box is free is
 * left out, since the table under the chart holds every figure.
 */
export function placeLabels<Label extends { boxes: ReadonlyArray<Box> }>(
  labels: ReadonlyArray<Label>,
  frame: Box,
  taken: ReadonlyArray<Box> = [],
): Array<Label & { box: Box }> {
  const occupied = [...taken]
  return labels.flatMap(label => {
    const box = label.boxes.find(one => inside(one, frame) && !occupied.some(other => collides(one, other)))
    if (!box) return []
    occupied.push(box)
    return [{ ...label, box }]
  })
}

/**
 * Moves blocks that stand in one column apart until none overlap, each as near to where it wants to be (its
 * middle) as the others allow, none above `top` or below `bottom`: all of them together have to fit between the two.
 * The answer has the order of the question.
 */
export function spreadBlocks(
  blocks: ReadonlyArray<{ middle: number; height: number }>,
  top: number,
  bottom: number,
): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => middleAt(a) - middleAt(b))
  const tops: number[] = []
  let edge = top
  for (const index of order) {
    const { middle, height } = blocks[index] as { middle: number; height: number }
    tops[index] = Math.max(edge, middle - height / 2)
    edge = (tops[index] as number) + height
  }
  edge = bottom
  for (const index of order.toReversed()) {
    const { height } = blocks[index] as { height: number }
    tops[index] = Math.min(tops[index] as number, edge - height)
    edge = tops[index] as number
  }
  return tops

  function middleAt(index: number): number {
    return blocks[index]?.middle ?? 0
  }
}
