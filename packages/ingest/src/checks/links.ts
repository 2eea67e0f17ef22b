import { checkPartsAddUp, checkPercentageOfCounts } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { type Figure, figureKey, inPeriod, isLevel, printed, subjectKey } from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

type Link = Facts['reference']['indicatorLinks'][number]

/** What a link points to, and the figure that stands beside the whole; none where the report prints none. */
interface Linked {
  link: Link
  figure: Figure | undefined
}

/** Sums and percentages between indicators that belong together by definition. */
export function linkChecks(figures: Figure[], { indicatorLinks }: Facts['reference']): FoundCheck[] {
  const totals = figures.filter(isTotalLevel)
  const beside = grouped(totals, figure => [subjectKey(figure)])
  const linksTo = grouped(indicatorLinks, ({ organisation, kind, to }) => [`${organisation}/${to} ${kind}`])
  return totals.flatMap(whole => {
    const linked = (kind: Link['kind']): Linked[] =>
      linksTo(`${whole.report.own(whole.row.indicator)} ${kind}`).map(link => ({
        link,
        figure: beside(subjectKey({ ...whole, row: { ...whole.row, indicator: link.from } }))[0],
      }))
    return [
      ...sums(whole, linked('PART_OF')),
      ...shares(whole, linked('NUMERATOR_OF'), linked('DENOMINATOR_OF')),
    ]
  })
}

function sums(whole: Figure, parts: Linked[]): FoundCheck[] {
  if (parts.length < 2) return []
  const result = checkPartsAddUp({
    parts: parts.map(({ figure }) => printed(figure, figure?.indicator.title ?? '')),
    whole: printed(whole, whole.indicator.title),
  })
  return [found(result, whole, parts, `${whole.indicator.title}${inPeriod(whole)}: sum of the parts`)]
}

/** From one number alone nothing follows. */
const NUMBERS_FOR_A_SHARE = 2

function shares(whole: Figure, [top]: Linked[], [bottom]: Linked[]): FoundCheck[] {
  const numbers = {
    numerator: printed(top?.figure, top?.figure?.indicator.title ?? ''),
    denominator: printed(bottom?.figure, bottom?.figure?.indicator.title ?? ''),
    percentage: printed(whole, whole.indicator.title),
  }
  if (Object.values(numbers).filter(number => number !== null).length < NUMBERS_FOR_A_SHARE) return []
  const result = checkPercentageOfCounts({ ...numbers, baseIsStated: bottom?.link.precision !== 'INFERRED' })
  const title = `${whole.indicator.title}${inPeriod(whole)}: percentage against the counts`
  return [
    found(
      result,
      whole,
      [top, bottom].filter(linked => linked !== undefined),
      title,
    ),
  ]
}

const found = (result: FoundCheck['result'], whole: Figure, others: Linked[], title: string): FoundCheck => ({
  result,
  report: whole.report,
  key: figureKey(whole),
  title,
  figures: [whole, ...others.map(({ figure }) => figure).filter(figure => figure !== undefined)],
})

const isTotalLevel = (figure: Figure) => isLevel(figure) && figure.row.breakdown.length === 0
