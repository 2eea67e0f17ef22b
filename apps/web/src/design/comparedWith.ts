import type { WebParagraphFigureFragment } from '@scrutiny/sdk/web'

/** What a figure such as "11% above" lies above, as far as the data tells: the area stands in a note, if anywhere. */
export const comparedWith = (measure: WebParagraphFigureFragment['series']['measure']): string =>
  measure === 'RELATIVE_PERCENT' ? 'another area' : ''
