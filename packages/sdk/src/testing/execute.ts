import type { Directive, Document, Selection, Value } from '../reading/parse.ts'
import { type Arguments, choose } from './list.ts'
import { NotInFixture } from './not-in-fixture.ts'
import type { findersOf } from './roots.ts'
import { type Held, isThing, type Thing } from './things.ts'

type Finders = ReturnType<typeof findersOf>
type Answer = Record<string, unknown>

/** The path to a field, for the error that says it is not there. */
export class FieldError extends Error {
  readonly path: readonly (string | number)[]

  constructor(message: string, path: readonly (string | number)[]) {
    super(message)
    this.path = path
  }
}

/**
 * Answers a document from the things of a fixture.
 *
 * @throws FieldError for a field or an argument that the fixture has no answer to
 */
export function execute(document: Document, variables: Arguments, finders: Finders): Answer {
  const resolve = (value: Value): unknown => {
    if ('variable' in value) return variables[value.variable] ?? defaultOf(value.variable)
    if ('list' in value) return value.list.map(resolve)
    return 'object' in value ? argumentsOf(value.object) : value.literal
  }
  const defaultOf = (name: string) => {
    const value = document.defaults[name]
    return value && resolve(value)
  }
  const argumentsOf = (given: Record<string, Value>): Arguments =>
    Object.fromEntries(
      Object.entries(given)
        .map(([name, value]) => [name, resolve(value)] as const)
        .filter(([, value]) => value !== undefined && value !== null),
    )
  const isAsked = (directives: readonly Directive[]) =>
    directives.every(({ name, arguments: given }) => Boolean(argumentsOf(given).if) === (name === 'include'))

  const answer = (
    thing: Thing,
    selections: readonly Selection[],
    around: readonly Thing[],
    path: FieldError['path'],
  ) => {
    const fields: Answer = {}
    for (const selection of selections.filter(({ directives }) => isAsked(directives))) {
      if (selection.kind !== 'field') {
        const inner = selection.kind === 'inline' ? selection : document.fragments[selection.fragment]
        if (inner && applies(inner.on, thing)) merge(fields, answer(thing, inner.selections, around, path))
        continue
      }
      const at = [...path, selection.key]
      const held = told(at, () =>
        read(thing, selection.name, argumentsOf(selection.arguments), around, finders),
      )
      merge(fields, { [selection.key]: complete(held, selection.selections, [thing, ...around], at) })
    }
    return fields
  }
  const complete = (
    held: Held,
    selections: readonly Selection[],
    around: readonly Thing[],
    path: FieldError['path'],
  ): unknown => {
    if (Array.isArray(held))
      return held.map((item, place) => complete(item, selections, around, [...path, place]))
    return isThing(held) ? answer(held, selections, around, path) : held
  }
  return answer({ type: 'Query', fields: {} }, document.selections, [], [])
}

/** NOTE: a thing met inside one of its own kind was recorded without the way back, which leads outwards. */
function read(thing: Thing, name: string, args: Arguments, around: readonly Thing[], finders: Finders): Held {
  if (name === '__typename') return thing.type
  const finder = finders[`${thing.type}.${name}`]
  if (finder) return finder(thing, args)
  const [choice] = Object.values(args)
  const held = thing.fields[choice === undefined ? name : `${name}:${choice}`] ?? thing.fields[name]
  if (Array.isArray(held)) return choose(held, args)
  if (held !== undefined && (choice === undefined || `${name}:${choice}` in thing.fields)) return held
  const outer = around.find(({ type }) => type.toLowerCase().endsWith(name.toLowerCase()))
  if (!outer) throw new NotInFixture(`The fixture has no ${name} of ${thing.type}`)
  return outer
}

const applies = (condition: string | undefined, { type }: Thing) =>
  condition === undefined || condition === type || condition === 'Node' || condition === 'SearchHit'

function merge(into: Answer, from: Answer) {
  for (const [key, value] of Object.entries(from)) {
    const before = into[key]
    if (isAnswer(before) && isAnswer(value)) merge(before, value)
    else if (Array.isArray(before) && Array.isArray(value)) {
      for (const [at, item] of before.entries()) merge({ item }, { item: value[at] })
    } else into[key] = value
  }
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function told<T>(path: FieldError['path'], run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw error instanceof NotInFixture ? new FieldError(error.message, path) : error
  }
}
