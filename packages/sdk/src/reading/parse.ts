import { tokensOf } from './tokens.ts'

/** A value in a document: a variable, or what JSON could say. */
export type Value =
  | { variable: string }
  | { literal: unknown }
  | { list: Value[] }
  | { object: Record<string, Value> }

/** One thing that is asked for. */
export type Selection =
  | {
      kind: 'field'
      key: string
      name: string
      arguments: Record<string, Value>
      directives: Directive[]
      selections: Selection[]
    }
  | { kind: 'spread'; fragment: string; directives: Directive[] }
  | { kind: 'inline'; on: string | undefined; directives: Directive[]; selections: Selection[] }

/** `@include` or `@skip`. */
export interface Directive {
  name: string
  arguments: Record<string, Value>
}

/** A document with one operation. */
export interface Document {
  operation: string
  name: string | undefined
  /** The default values of its variables. */
  defaults: Record<string, Value>
  selections: Selection[]
  fragments: Record<string, { on: string; selections: Selection[] }>
}

/**
 * Reads a GraphQL document, as far as a client sends them. It is no judge of documents: the schema and
 * the code generator are.
 *
 * @throws SyntaxError at what it cannot read
 */
export function parse(source: string): Document {
  const tokens = tokensOf(source)
  let at = 0
  const peek = () => tokens[at] ?? ''
  const next = () => tokens[at++] ?? ''
  const accept = (text: string) => peek() === text && Boolean(next())
  const expect = (text: string) => {
    if (!accept(text)) throw new SyntaxError(`Expected "${text}", found "${peek() || 'the end'}"`)
  }

  const value = (): Value => {
    const text = next()
    if (text === '$') return { variable: next() }
    if (text === '[') return { list: until(']', value) }
    if (text === '{') return { object: Object.fromEntries(until('}', argument)) }
    if (text.startsWith('"""')) return { literal: text.slice(3, -3).replaceAll('\\"""', '"""').trim() }
    if (/^["\d-]|^(?:true|false|null)$/.test(text)) return { literal: JSON.parse(text) }
    return { literal: text }
  }
  const argument = (): [string, Value] => {
    const name = next()
    expect(':')
    return [name, value()]
  }
  const until = <T>(end: string, item: () => T): T[] => {
    const items: T[] = []
    while (!accept(end)) {
      if (at >= tokens.length) throw new SyntaxError(`Expected "${end}", found the end`)
      items.push(item())
    }
    return items
  }
  const argumentsGiven = () => Object.fromEntries(accept('(') ? until(')', argument) : [])
  const directives = () => {
    const found: Directive[] = []
    while (accept('@')) found.push({ name: next(), arguments: argumentsGiven() })
    return found
  }
  const selections = (): Selection[] => {
    expect('{')
    return until('}', selection)
  }
  const selection = (): Selection => {
    if (accept('...')) {
      const on = accept('on') ? next() : undefined
      if (on === undefined && /^\w/.test(peek()))
        return { kind: 'spread', fragment: next(), directives: directives() }
      return { kind: 'inline', on, directives: directives(), selections: selections() }
    }
    const key = next()
    const name = accept(':') ? next() : key
    return {
      kind: 'field',
      key,
      name,
      arguments: argumentsGiven(),
      directives: directives(),
      selections: peek() === '{' ? selections() : [],
    }
  }
  const type = (): void => {
    if (accept('[')) {
      type()
      expect(']')
    } else next()
    accept('!')
  }
  const variable = (): [string, Value] | undefined => {
    expect('$')
    const name = next()
    expect(':')
    type()
    return accept('=') ? [name, value()] : undefined
  }

  const document: Document = {
    operation: 'query',
    name: undefined,
    defaults: {},
    selections: [],
    fragments: {},
  }
  while (at < tokens.length) {
    if (accept('fragment')) {
      const name = next()
      expect('on')
      const on = next()
      directives()
      document.fragments[name] = { on, selections: selections() }
      continue
    }
    if (peek() !== '{') {
      document.operation = next()
      document.name = /^\w/.test(peek()) ? next() : undefined
      const variables = accept('(') ? until(')', variable) : []
      document.defaults = Object.fromEntries(variables.filter(entry => entry !== undefined))
      directives()
    }
    document.selections = selections()
  }
  return document
}
