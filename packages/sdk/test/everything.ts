import type { FigureWords, PeriodWords } from '../src/format/index.ts'
import type { Accumulation } from '../src/index.ts'

/** Every figure of the council with all that its words are made of. */
export const everything = `query Everything { organisation { directorates { services { indicators {
  decimals
  unit { name symbol kind pattern one }
  series { accumulation measure periods {
    value missing published display qualifier period { code label start end granularity }
  } }
} } } } }`

type Figure = Required<Pick<FigureWords, 'value' | 'missing' | 'published' | 'qualifier'>> & {
  display: string
  period: PeriodWords & { label: string }
}

/** What {@link everything} answers. */
export interface Everything {
  organisation: {
    directorates: {
      services: {
        indicators: {
          decimals: number | null
          unit: FigureWords['unit']
          series: {
            accumulation: Accumulation
            measure: Required<FigureWords>['measure']
            periods: Figure[]
          }[]
        }[]
      }[]
    }[]
  }
}
