/** A number as a text prints it, with the words around it. */
export interface PrintedInText {
  number: string
  context: string
}

const NUMBER = /(?<![\p{L}\d.,/])\d[\d,]*(?:\.\d+)?(?![\d/])/gu
const CONTEXT = 30

/** "Jan 24", "Feb-24": two digits behind a month are a year of this century. */
const SHORT_YEAR = /\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)[ -](\d\d)\b/g

/** Every number of a text, separators removed, years in full, in order. */
export function numbersIn(printed: string): PrintedInText[] {
  const text = printed.replaceAll(SHORT_YEAR, '$1 20$2')
  return [...text.matchAll(NUMBER)].map(match => ({
    number: canonical(match[0]),
    context: text
      .slice(Math.max(0, match.index - CONTEXT), match.index + match[0].length + CONTEXT)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }))
}

/** "22,005" and "22005.0" are one number. */
const canonical = (digits: string) => String(Number(digits.replaceAll(',', '')))
