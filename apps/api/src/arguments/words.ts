/** The words of a text: what stands between its blanks. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')
