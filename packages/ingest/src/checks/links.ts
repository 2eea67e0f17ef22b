import { checkPartsAddUp, checkPercentageOfCounts } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { type Figure, inPeriod, isLevel, printed, sameTime } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

type Link = Facts['reference']['indicatorLinks'][number]

/** Sums and percentages between indicators that belong together by definition. */
export function linkChecks(figures: Figure[], { indicatorLinks }: Facts['reference']): FoundCheck[] {
  return figures.filter(isTotalLevel).flatMap(whole => {
    const linked = (kind: Link['kind']) =>
      indicatorLinks
        .filter(
          link => link.kind === kind && link.to === whole.row.indicator && ofSameOrganisation(link, whole),
        )
        .map(({ from }) => figures.find(figure => figure.row.indicator === from && isBeside(figure, whole)))
    return [
      ...sums(whole, linked('PART_OF')),
      ...shares(whole, linked('NUMERATOR_OF'), linked('DENOMINATOR_OF')),
    ]
  })
}

function sums(whole: Figure, parts: (Figure | undefined)[]): FoundCheck[] {
  if (parts.length < 2) return []
  const result = checkPartsAddUp({
    parts: parts.map(part => printed(part, part?.indicator.title ?? '')),
    whole: printed(whole, whole.indicator.title),
  })
  return [found(result, whole, parts, `${whole.indicator.title}${inPeriod(whole)}: the parts add up`)]
}

function shares(
  whole: Figure,
  [numerator]: (Figure | undefined)[],
  [denominator]: (Figure | undefined)[],
): FoundCheck[] {
  if (!numerator && !denominator) return []
  const result = checkPercentageOfCounts({
    numerator: printed(numerator, numerator?.indicator.title ?? ''),
    denominator: printed(denominator, denominator?.indicator.title ?? ''),
    percentage: printed(whole, whole.indicator.title),
  })
  const title = `${whole.indicator.title}${inPeriod(whole)}: the percentage follows from the counts`
  return [found(result, whole, [numerator, denominator], title)]
}

const found = (
  result: FoundCheck['result'],
  whole: Figure,
  others: (Figure | undefined)[],
  title: string,
): FoundCheck => ({
  result,
  report: whole.report,
  key: `${whole.row.indicator}/${whole.row.period.code}`,
  title,
  figures: [whole, ...others.filter(figure => figure !== undefined)],
})

const isTotalLevel = (figure: Figure) => isLevel(figure) && figure.row.breakdown.length === 0

const isBeside = (figure: Figure, whole: Figure) =>
  isTotalLevel(figure) &&
  figure.report.id === whole.report.id &&
  figure.row.area === whole.row.area &&
  sameTime(figure, whole)

const ofSameOrganisation = ({ organisation }: Link, { report }: Figure) =>
  organisation === report.organisationId
