/** The number that a print gives, and how exactly it gives it. */
export interface PrintedValue {
  readonly value: number
  /** Digits printed after the point. */
  readonly decimals: number
}

const WORDS: Record<string, number> = {
  nil: 0,
  zero: 0,
  one: 1,
  first: 1,
  two: 2,
  second: 2,
  twice: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  three: 3,
  third: 3,
  triple: 3,
  tripled: 3,
  tripling: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
}

// Thousands are set off by commas or by one of the narrow spaces that printers use, never by a plain space.
const DIGITS =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/u
// A hyphen between two words or numbers ("2023-24", "two-5") is not a minus.
const MINUS_BEFORE = /(?:^|[^\p{L}\p{N}])[-\u2212\u2013]£?$/u
// "(700)*": the whole print stands in brackets, but for the marks of footnotes.
const IN_BRACKETS = /^\s*£?\s*\([^()]*\)[\s*†‡]*$/

/** Whether a print sets its number in brackets, which means minus. */
export function isInBrackets(published: string): boolean {
  return IN_BRACKETS.test(published)
}

/** Whether a print says its number in words only: "an Admin assistant", "no waiting list". */
export function isInWords(published: string): boolean {
  return readDigits(published) === null
}

function readDigits(published: string): PrintedValue | null {
  const match = DIGITS.exec(published)
  if (!match) return null
  const digits = match[0].replace(/[^\d.]/g, '')
  const isNegative = isInBrackets(published) || MINUS_BEFORE.test(published.slice(0, match.index))
  const size = Number(digits)
  return { value: isNegative && size !== 0 ? -size : size, decimals: digits.split('.')[1]?.length ?? 0 }
}

function readWords(published: string): PrintedValue | null {
  const words = published.toLowerCase().match(/[a-z]+/g) ?? []
  for (const [index, word] of words.entries()) {
    const isNobody = word === 'one' && words[index - 1] === 'no'
    const value = Object.hasOwn(WORDS, word) && !isNobody ? WORDS[word] : undefined
    if (value !== undefined) return { value, decimals: 0 }
  }
  return null
}

/**
 * The number in a print, by the rules in prisma/seed/README.md: brackets are negative; percent signs,
 * currency and thousands separators go. Digits win over words ("no more than 2 years" is 2); without
 * digits the words from zero to ten, first to tenth, double and triple are read. The first number counts.
 * "£4.321 million" is 4.321: the unit says millions. A direction in words is not a sign: "fell by 83" is 83.
 *
 * @returns null when the print has no number, as "N/A" and "no waiting list"
 */
export function readPrinted(published: string): PrintedValue | null {
  return readDigits(published) ?? readWords(published)
}
