import { formatDifference } from '@scrutiny/sdk/format'
import { type Column, periodsOf } from './columns.ts'
import type { Unit } from './numbers.ts'
import { inWords } from './periodWords.ts'
import type { Reading } from './reading.ts'

interface Named {
  name: string
  reading: Reading
  value: number
}

/** The highest figure and the lowest; how far they are apart where that can be said. */
export function extremesOf(columns: ReadonlyArray<Column>, unit: Unit): string {
  const oneColumn = columns.length === 1
  const onePeriod = periodsOf(columns).length === 1
  const all = columns.flatMap(({ name, readings }) =>
    readings.flatMap((reading): Named[] => {
      const named = oneColumn ? reading.label : onePeriod ? name : `${name} ${inWords(reading)}`
      return reading.value === null ? [] : [{ name: named, reading, value: reading.value }]
    }),
  )
  // Figures of one series that follow no line are told as they are: which is high may be a matter of what is printed.
  if (oneColumn && !onePeriod && all.length <= mostListed)
    return `${sentenceCase(list.format(all.map(({ reading }) => `${reading.display} ${inWords(reading)}`)))}.`
  const values = all.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const told = (value: number) => together(all.filter(one => one.value === value))
  if (low === high) return `All figures: ${told(low)}.`

  // The first place is the highest one.
  if (columns.some(({ series }) => series.measure === 'RANK'))
    return `Highest place: ${told(low)}. Lowest place: ${told(high)}.`
  const levels = columns.every(({ series }) => series.measure === 'LEVEL')
  const comparable = all.every(({ reading }) => reading.exact && !reading.breaks)
  const apart =
    levels && comparable && (oneColumn || onePeriod)
      ? ` They are ${formatDifference(high - low, unit)} apart.`
      : ''
  return `Highest: ${told(high)}. Lowest: ${told(low)}.${apart}`
}

const mostListed = 3
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const list = new Intl.ListFormat('en-GB')

/** Figures of one number: "Shropshire, 36%"; "Shropshire and England, 36% each". */
function together(tied: ReadonlyArray<Named>): string {
  const displays = [...new Set(tied.map(({ reading }) => reading.display))]
  return displays
    .map(display => {
      const names = tied.filter(({ reading }) => reading.display === display).map(({ name }) => name)
      if (names.length === 1) return `${names[0]}, ${display}`
      const punctuated = names.some(name => name.includes(','))
      return punctuated ? `${names.join('; ')}; ${display} each` : `${list.format(names)}, ${display} each`
    })
    .join('; ')
}
