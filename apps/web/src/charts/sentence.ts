import { formatDifference } from '@scrutiny/sdk/format'
import type { Column } from './columns.ts'
import { extremesOf } from './extremes.ts'
import type { ChartLine } from './line.ts'
import { movementsOf } from './movements.ts'
import { type Unit, unitOf } from './numbers.ts'
import { inWords } from './periodWords.ts'
import type { Plan } from './plan.ts'
import type { Indicator } from './views.ts'

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
    const size = formatDifference(change.difference, unitOf(latest.series.measure, unit))
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
  return first === last
    ? `${name} was at ${last.display} ${inWords(last)}.`
    : `${name} went from ${first.display} ${inWords(first)} to ${last.display} ${inWords(last)}.`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
