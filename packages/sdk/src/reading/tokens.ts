const token =
  /[\s,\uFEFF]*(?:#[^\n\r]*[\s,\uFEFF]*)*("""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[!$&()[\]{}:=@|]|$)/y

/** Takes a document apart into names, numbers, texts and signs. @throws SyntaxError where it is none. */
export function tokensOf(source: string): string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let text = nextToken(source); text !== ''; text = nextToken(source)) tokens.push(text)
  return tokens
}

function nextToken(source: string): string {
  const from = token.lastIndex
  const text = token.exec(source)?.[1]
  if (text === undefined) throw new SyntaxError(`No GraphQL at "${source.slice(from, from + 20)}"`)
  return text
}
