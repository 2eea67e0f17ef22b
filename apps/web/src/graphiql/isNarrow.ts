/** Whether the parts of the page stand under each other, as `mends/_reflow.scss` does for such pages. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 60em), (max-height: 30em)').matches
