import { formatDifference } from '@scrutiny/sdk/format'
import type { Unit } from './numbers.ts'
import { type Column, type Plan, periodsOf } from './plan.ts'
import type { Reading } from './reading.ts'
import type { Indicator } from './views.ts'

type When = Pick<Reading, 'label' | 'granularity'>

/** A period inside a sentence: "in 2023", "on 12 June 2024", "for Quarter 4, 2023 to 2024". */
export function inWords({ label, granularity }: When): string {
  if (granularity === 'DAY') return `on ${label}`
  if (granularity === 'YEAR' || granularity === 'MONTH') return `in ${label}`
  return granularity === 'NOT_STATED' ? `(${label})` : `for ${label}`
}

const meanings: Record<NonNullable<NonNullable<Indicator['latest']>['change']>['verdict'], string> = {
  BETTER: ', which is better',
  WORSE: ', which is worse',
  SAME: '',
  NOT_JUDGED: '',
}

/** What to know beside the latest figure, in a breath: what became of it, and how others stand. */
export function headlineOf({ latest, unit }: Pick<Indicator, 'latest' | 'unit'>): string {
  if (!latest) return 'No figure for the whole has been published.'
  if (latest.value === null)
    return `There is no figure ${inWords(latest.period)}: ${lowerFirst(latest.display)}.`
  const sentences: string[] = []
  const { change } = latest
  if (change) {
    const before = `${change.from.display} ${inWords(change.from.period)}`
    const size = formatDifference(change.difference, unit)
    const moved =
      change.movement === 'FLAT' ? 'no change' : `${change.difference > 0 ? 'up' : 'down'} ${size}`
    sentences.push(`It was ${before}: ${moved}${meanings[change.verdict]}.`)
  }
  const others = latest.comparators.filter(({ value }) => value !== null)
  const [first, ...rest] = others.map(({ area, display }) => [area.name, display])
  if (first) {
    sentences.push(`${[first.join(' stood at '), ...rest.map(other => other.join(' at '))].join(', ')}.`)
  }
  return sentences.join(' ')
}

/** What a chart shows, in a sentence made from the figures it shows. */
export function sentenceOf(plan: Plan, columns: ReadonlyArray<Column>, unit: Unit): string {
  const known = columns.flatMap(({ name, readings }) => {
    const values = readings.filter(({ value }) => value !== null)
    const [first, last] = [values[0], values.at(-1)]
    return first && last ? [{ name, first, last }] : []
  })
  const [only] = known
  if (!only) return 'No figure has been published.'
  if (plan.kind === 'lines') {
    return `${known
      .map(({ name, first, last }) =>
        first === last
          ? `${name} was at ${last.display} ${inWords(last)}`
          : `${name} went from ${first.display} ${inWords(first)} to ${last.display} ${inWords(last)}`,
      )
      .join('. ')}.`
  }
  return periodsOf(columns).length > 1 && columns.length > 1 ? movements(known) : extremes(columns, unit)
}

function movements(known: ReadonlyArray<{ first: Reading; last: Reading }>): string {
  const moves = known.filter(({ first, last }) => first !== last)
  const rose = moves.filter(({ first, last }) => Number(last.value) > Number(first.value)).length
  const fell = moves.filter(({ first, last }) => Number(last.value) < Number(first.value)).length
  const [one] = moves
  if (!one) return 'Each part has one figure.'
  return `Between ${one.first.label} and ${one.last.label}, ${rose} of ${moves.length} parts rose and ${fell} fell.`
}

function extremes(columns: ReadonlyArray<Column>, unit: Unit): string {
  const single = columns.length === 1
  const all = columns
    .flatMap(({ name, readings }) =>
      readings.map(reading => ({ name: single ? reading.label : name, reading })),
    )
    .filter(({ reading }) => reading.value !== null)
    .sort((a, b) => Number(b.reading.value) - Number(a.reading.value))
  const [highest, lowest] = [all[0], all.at(-1)]
  if (!highest || !lowest) return 'No figure has been published.'
  const apart = Number(highest.reading.value) - Number(lowest.reading.value)
  if (apart === 0) return `All are at ${highest.reading.display}.`
  return `Highest: ${highest.name}, ${highest.reading.display}. Lowest: ${lowest.name}, ${lowest.reading.display}. They are ${formatDifference(apart, unit)} apart.`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
