import type { Context } from '../../context.ts'
import { CODE_KINDS, type CodeKind, type Scope } from './code-kinds.ts'
import { isKnown, nearestCode } from './known-codes.ts'

/** Codes of one kind that a query names. */
export interface NamedCodes {
  kind: CodeKind
  codes: readonly string[] | null | undefined
  /** The code of the dimension whose members they are. */
  dimension?: string
}

/** A code that nothing has. */
interface UnknownCode {
  kind: CodeKind
  code: string
  scope: Scope
}

/**
 * Warns of each code that nothing has, with the nearest one that something has. Of an unknown organisation it is the
 * only thing told: there is nothing in it that could have a code.
 *
 * @param organisation in which the codes must be known; left out, in any
 */
export async function warnOfUnknownCodes(
  context: Context,
  named: readonly NamedCodes[],
  organisation?: Scope['organisation'],
): Promise<void> {
  const unknown = (await Promise.all(named.map(each => unknownOf(context, each, organisation)))).flat()
  if (unknown.length === 0) return
  const unknownOrganisation =
    organisation && 'slug' in organisation
      ? await unknownOf(context, { kind: 'organisation', codes: [organisation.slug] })
      : []
  const told = unknownOrganisation.length > 0 ? unknownOrganisation : unknown
  context.warnings.push(...(await Promise.all(told.map(each => warningOf(context, each)))))
}

async function unknownOf(
  context: Context,
  { kind, codes, dimension }: NamedCodes,
  organisation?: Scope['organisation'],
): Promise<UnknownCode[]> {
  const within: Scope = organisation ? { organisation } : {}
  if (dimension !== undefined && !(await isKnown(context, dimension, 'dimension', within))) return []
  const scope: Scope = dimension === undefined ? within : { ...within, dimension }
  const once = [...new Set(codes)]
  const known = await Promise.all(once.map(code => isKnown(context, code, kind, scope)))
  return once.filter((_, index) => !known[index]).map(code => ({ kind, code, scope }))
}

async function warningOf(context: Context, { kind, code, scope }: UnknownCode) {
  const { noun, column } = CODE_KINDS[kind]
  const closest = await nearestCode(context, code, kind, scope)
  const hint = closest === undefined ? '' : ` The nearest is ${JSON.stringify(closest)}.`
  const message = `No ${noun(scope)} has the ${column} ${JSON.stringify(code)}, so it matches nothing.${hint}`
  return { code: 'UNKNOWN_CODE' as const, message }
}
