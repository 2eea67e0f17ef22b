const digits =
  /(?:^|[^\p{L}\p{N}.,])(\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/u
const words =
  /\b(?:nil|zero|one|first|two|second|twice|doubl(?:e|ed|ing)|three|third|tripl(?:e|ed|ing)|four|fourth|five|fifth|six|sixth|seven|seventh|eight|eighth|nine|ninth|ten|tenth)\b/i

/** How many decimal places a report printed; null when it printed no number at all ("no waiting list"). */
export function decimalsPrinted(published: string): number | null {
  const found = digits.exec(published)?.[1]
  if (found !== undefined) return found.split('.')[1]?.length ?? 0
  return words.test(published.replace(/\bno[^a-z]+one\b/gi, '')) ? 0 : null
}
