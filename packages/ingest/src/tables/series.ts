import type { Facts } from '../read/folder.ts'
import { FactsError, type Problem } from '../read/problem.ts'
import { type SeriesIdentity, scoped, seriesKey } from './keys.ts'
import { seriesOf } from './observations.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

/**
 * The lines of figures that the reports' figures make, in the order in which they first appear.
 *
 * @throws {FactsError} when an indicator has several candidates for its headline and does not say which.
 */
export function seriesTables({ reference }: Facts, reports: ReportContext[]): Partial<Tables> {
  const series = new Map<string, SeriesIdentity & { members: string[] }>()
  for (const report of reports) {
    for (const row of report.facts.observations) {
      const identity = seriesOf(report, row)
      series.set(seriesKey(identity), { ...identity, members: row.breakdown })
    }
  }
  const headlines = headlineKeys(reference, [...series.values()])
  return {
    series: [...series].map(([id, { members: _, ...identity }], position) => ({
      ...(identity as Tables['series'][number]),
      id,
      isHeadline: headlines.has(id),
      position,
    })),
    seriesMember: [...series].flatMap(([seriesId, { members }]) =>
      members.map(memberId => ({ seriesId, memberId })),
    ),
  }
}

function headlineKeys(
  { organisations, indicators }: Facts['reference'],
  series: SeriesIdentity[],
): Set<string> {
  const ownArea = new Map(organisations.map(({ slug, area }) => [slug, area]))
  const totals = Map.groupBy(
    series.filter(({ breakdownKey }) => breakdownKey === ''),
    ({ indicatorId, areaId }) => `${indicatorId} ${areaId}`,
  )
  const problems: Problem[] = []
  const headlines = new Set<string>()
  for (const indicator of indicators) {
    const id = scoped(indicator.organisation, indicator.code)
    const candidates = totals.get(`${id} ${ownArea.get(indicator.organisation)}`) ?? []
    const chosen = indicator.headline
      ? candidates.filter(each => kindOf(each) === indicator.headline?.join(' '))
      : candidates
    if (chosen.length === 1 && chosen[0]) headlines.add(seriesKey(chosen[0]))
    else if (chosen.length > 1 || indicator.headline) {
      problems.push({
        ...indicator.at,
        column: 'headline',
        found: indicator.headline?.join(' ') ?? '',
        expected:
          candidates.length > 0
            ? `one of ${candidates.map(kindOf).join(', ')}`
            : 'nothing, since no report prints a total of this indicator for the organisation’s own area',
      })
    }
  }
  if (problems.length > 0) throw new FactsError(problems)
  return headlines
}

const kindOf = ({ accumulation, granularity, measure }: SeriesIdentity) =>
  `${accumulation} ${granularity} ${measure}`
