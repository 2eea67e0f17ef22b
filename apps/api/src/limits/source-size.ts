import { Lexer, Source, TokenKind } from 'graphql'

/** How long a document is, and how deep its brackets are nested. */
export interface SourceSize {
  tokens: number
  nesting: number
}

const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/**
 * Measures a document without reading what it means, as far as it goes or as it may go: a parser calls itself for
 * every bracket, and enough of them bring it down.
 */
export function sourceSize(source: string, mostTokens: number): SourceSize {
  const lexer = new Lexer(new Source(source))
  let tokens = 0
  let open = 0
  let nesting = 0
  for (
    let token = lexer.advance();
    token.kind !== TokenKind.EOF && tokens <= mostTokens;
    token = lexer.advance()
  ) {
    tokens += 1
    if (OPENING.includes(token.kind)) open += 1
    if (CLOSING.includes(token.kind)) open -= 1
    nesting = Math.max(nesting, open)
  }
  return { tokens, nesting }
}
