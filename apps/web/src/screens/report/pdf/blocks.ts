/** A stretch of text in one style. */
export interface Run {
  text: string
  bold: boolean
  quiet: boolean
  /** The address that it leads to. */
  link: string | undefined
}

/** A cell of a table; a header says what it heads. */
export interface PaperCell {
  text: string
  heads: 'column' | 'row' | undefined
  numeric: boolean
  bold: boolean
}

/** What a paper is made of, in reading order. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'text'; runs: Run[] }
  | { kind: 'list'; marked: boolean; items: Run[][] }
  | { kind: 'table'; rows: PaperCell[][] }
  | { kind: 'numbered'; number: string; blocks: Block[] }
