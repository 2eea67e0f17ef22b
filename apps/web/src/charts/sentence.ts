import { formatDifference } from '@scrutiny/sdk/format'
import type { Column } from './columns.ts'
import { extremesOf } from './extremes.ts'
import type { ChartLine } from './line.ts'
import { movementsOf } from './movements.ts'
import { type Unit, unitOf } from './numbers.ts'
import { inWords } from './periodWords.ts'
import type { Plan } from './plan.ts'
import type { Reading } from './reading.ts'
import type { Indicator } from './views.ts'

const meanings: Record<NonNullable<NonNullable<Indicator['latest']>['change']>['verdict'], string> = {
  BETTER: ', which is better',
  WORSE: ', which is worse',
  SAME: '',
  NOT_JUDGED: '',
}

/** What to know beside the latest figure, in a breath: what became of it, how others stand, and what is newer. */
export function headlineOf(indicator: Pick<Indicator, 'latest' | 'unit' | 'series'>): string {
  const { latest } = indicator
  if (!latest) return 'No figure for the whole has been published.'
  return [
    latest.value === null ? absenceOf(latest) : changeOf(latest, indicator.unit),
    othersOf(latest, indicator.unit),
    newerOf(indicator),
  ]
    .filter(Boolean)
    .join(' ')
}

type Latest = NonNullable<Indicator['latest']>

function absenceOf({ period, missing, display }: Latest): string {
  const when = period.granularity === 'NOT_STATED' ? '' : ` ${inWords(period)}`
  return missing === 'NOT_PUBLISHED'
    ? `The report speaks of this${when} and prints no number.`
    : `There is no figure${when}: ${lowerFirst(display)}.`
}

function changeOf({ change, series }: Latest, unit: Unit): string {
  if (!change) return ''
  const size = formatDifference(change.difference, unitOf(series.measure, unit))
  const moved = change.movement === 'FLAT' ? 'no change' : `${change.difference > 0 ? 'up' : 'down'} ${size}`
  return `It was ${change.from.display} ${inWords(change.from.period)}: ${moved}${meanings[change.verdict]}.`
}

function othersOf({ comparators }: Latest, unit: Unit): string {
  return comparators
    .flatMap(({ area, display, difference, verdict }) => {
      if (difference === null) return []
      if (difference === 0) return [`It is the same as in ${area.name}.`]
      const side = difference > 0 ? 'above' : 'below'
      const size = formatDifference(difference, unit)
      return [`It is ${size} ${side} ${area.name} (${display})${meanings[verdict]}.`]
    })
    .join(' ')
}

/** Figures of the whole that end later than the latest of the headline, but cannot be compared with it. */
function newerOf({ latest, series }: Pick<Indicator, 'latest' | 'series'>): string {
  const headline = series.find(({ isHeadline }) => isHeadline)
  const end = latest?.period.end
  if (!headline || !end) return ''
  const newer = series
    .filter(
      one => one.area.slug === headline.area.slug && one.breakdown.length === 0 && one.measure === 'LEVEL',
    )
    .flatMap(
      ({ periods }) =>
        periods.findLast(({ value, period }) => value !== null && (period.end ?? '') > end) ?? [],
    )
    .map(({ display, period }) => `${display} ${inWords(period)}`)
  return newer.length === 0 ? '' : `Newer, for other lengths of time: ${list.format(newer)}.`
}

/** What a chart shows, in a sentence made from the figures it shows. */
export function sentenceOf(plan: Plan, columns: ReadonlyArray<Column>, unit: Unit): string {
  const known = columns.filter(({ readings }) => readings.some(({ value }) => value !== null))
  if (known.length === 0) return 'No figure has been published.'
  if (plan.kind === 'lines') return plan.data.lines.flatMap(line => courseOf(line) ?? []).join(' ')
  return (known.length > 1 && movementsOf(known)) || extremesOf(known, unit)
}

/** What became of a line since its figures are comparable. */
function courseOf({ name, readings }: ChartLine): string | undefined {
  const lastBreak = readings.findLastIndex(({ breaks }) => breaks)
  const known = readings.slice(Math.max(0, lastBreak)).filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return undefined
  if (first === last) return `${name} was at ${last.display} ${inWords(last)}.`
  return `${name} went from ${first.display} ${inWords(first)} to ${last.display} ${inWords(last)}${turnOf(known)}.`
}

/** The highest or lowest figure of a line, where it lies between the ends and beyond both. */
function turnOf(known: ReadonlyArray<Reading>): string {
  const ordered = known.toSorted((a, b) => Number(a.value) - Number(b.value))
  const ends = [known[0]?.value, known.at(-1)?.value]
  const [low, high] = [ordered[0], ordered.at(-1)]
  const told = [
    high && !ends.includes(high.value) ? `the highest ${inWords(high)}, ${high.display}` : '',
    low && !ends.includes(low.value) ? `the lowest ${inWords(low)}, ${low.display}` : '',
  ].filter(Boolean)
  return told.length === 0 ? '' : `, with ${told.join(' and ')}`
}

const list = new Intl.ListFormat('en-GB')
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
