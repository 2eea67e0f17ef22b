import { Lexer, Source, TokenKind } from 'graphql'

/** How long a document is, how long its parts are, and how deep its brackets are nested. */
export interface SourceSize {
  tokens: number
  nesting: number
  /** Characters of the longest name or number. */
  longestName: number
  /** Characters of the longest text. */
  longestText: number
}

const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]
const TEXTS: readonly string[] = [TokenKind.STRING, TokenKind.BLOCK_STRING]

/**
 * Measures a document without reading what it means, as far as it goes or as it may go: a parser calls itself for
 * every bracket, and enough of them bring it down; a name that nothing has is compared with every name there is.
 */
export function sourceSize(source: string, maxTokens: number): SourceSize {
  const lexer = new Lexer(new Source(source))
  const size = { tokens: 0, nesting: 0, longestName: 0, longestText: 0 }
  let open = 0
  for (
    let token = lexer.advance();
    token.kind !== TokenKind.EOF && size.tokens <= maxTokens;
    token = lexer.advance()
  ) {
    size.tokens += 1
    if (OPENING.includes(token.kind)) open += 1
    if (CLOSING.includes(token.kind)) open -= 1
    size.nesting = Math.max(size.nesting, open)
    if (TEXTS.includes(token.kind)) size.longestText = Math.max(size.longestText, token.value?.length ?? 0)
    else size.longestName = Math.max(size.longestName, token.end - token.start)
  }
  return size
}
