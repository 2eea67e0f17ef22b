import { range } from 'd3-array'
import type { Box } from './place.ts'

const step = 8

/**
 * Thin lines over a bar, by which bars of one kind are told from those of another where colours are not: none on the
 * first, upright on the second, level on the third, both on the fourth.
 */
export function textureOf(index: number, { x, y, width, height }: Box): string {
  const kind = index % 4
  const upright = kind % 2 === 1 ? range(x + step, x + width, step).map(at => `M${at} ${y}v${height}`) : []
  const level = kind > 1 ? range(y + step, y + height, step).map(at => `M${x} ${at}h${width}`) : []
  return [...upright, ...level].join('')
}
