import { checkSaidTwice } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { type Figure, figureKey, partKey, printed, subjectKey, subjectOf } from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

/** A figure that one report states in two paragraphs with two prints. */
export function repeatChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
  const keyOf = (figure: Figure) => `${subjectKey(figure)} ${figure.row.measure} ${partKey(figure)}`
  const same = grouped(figures, figure => [keyOf(figure)])
  return figures.flatMap(first => {
    const prints = same(keyOf(first))
    return prints.slice(prints.indexOf(first) + 1).map(second => ({
      result: checkSaidTwice({
        first: printed(first, `paragraph ${first.row.paragraphs[0]}`),
        second: printed(second, `paragraph ${second.row.paragraphs[0]}`),
      }),
      report: first.report,
      key: figureKey(first, second.row.paragraphs[0] ?? ''),
      title: `${subjectOf(first, reference)}: printed twice`,
      figures: [first, second],
    }))
  })
}
