/** Something the schema describes. */
export interface Described {
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
}

/** Prints a TSDoc comment with a line break behind it, or nothing when there is nothing to say. */
export function printDoc({ description, deprecationReason }: Described, indent = ''): string {
  const lines = [description, deprecationReason && `@deprecated ${deprecationReason}`]
    .filter(text => text)
    .flatMap(text => String(text).replaceAll('*/', '*\u200b/').split('\n'))
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}
