import { LoadError } from '../load-error.ts'
import type { Difference } from './difference.ts'

/** The share of the figures held that a load may drop without being told that it is meant. */
const FIGURES_THAT_MAY_GO = 0.1

/** What is too much to drop without being told that it is meant; undefined when the load drops no more than that. */
export function tooMuchGone({ kinds }: Difference): LoadError | undefined {
  const goneOf = (table: string) => {
    const found = kinds.find(({ kind }) => kind.table === table)
    return { gone: found?.gone.length ?? 0, held: found?.held ?? 0 }
  }
  const reports = goneOf('report')
  const figures = goneOf('observation')
  if (reports.gone === 0 && figures.gone <= figures.held * FIGURES_THAT_MAY_GO) return undefined
  return new LoadError(
    `This would drop ${reports.gone} of the ${reports.held} reports and ${figures.gone} of the ${figures.held} figures that the database holds; nothing was loaded. If that is meant, add --allow-removal.`,
  )
}
