/** The categorical palette of the Government Analysis Function, in its order: never more than four on one chart. */
export const palette = ['#12436D', '#28A197', '#801650', '#F46A25'] as const

/** The colour of the text on a chart. */
export const ink = '#0b0c0c'

/** The colour of what only guides the eye: the lines behind the data. */
export const faint = '#d5d8da'

/** The colour of the line that the data stands on. */
export const base = '#6f777b'

/** The colour of the nth line or bar. */
export const colourOf = (index: number): string => palette[index % palette.length] as string
