/** A numbered paragraph of a text, with the tables and charts that follow it. */
export interface TextParagraph {
  number: string
  text: string
}

const START = /^(?:- )?(\d+\.\d+)\s+(.*)$/

/**
 * Cuts a report's text into its numbered paragraphs. What stands before the first one belongs to "front".
 *
 * @param known the numbers of the report's paragraphs: a line that starts with another number is not a paragraph
 */
export function paragraphsOf(text: string, known: ReadonlySet<string>): TextParagraph[] {
  let current: TextParagraph = { number: 'front', text: '' }
  const paragraphs = [current]
  for (const line of text.split('\n')) {
    const [, number, rest] = START.exec(line) ?? []
    if (number && known.has(number)) {
      current = { number, text: rest ?? '' }
      paragraphs.push(current)
    } else {
      current.text += `\n${line}`
    }
  }
  return paragraphs
}
