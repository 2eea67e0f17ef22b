import { nearest } from '@scrutiny/ingest'
import type { Context } from '../../context.ts'
import { createLoader } from '../../loaders/create-loader.ts'
import { CODE_KINDS, type CodeKind, type Scope } from './code-kinds.ts'

/** Whether something has a code. */
export const isKnown = createLoader(async ({ db }, codes, kind: CodeKind, scope: Scope) => {
  const found = new Set(await CODE_KINDS[kind].find(db.prisma, { in: [...codes] }, scope))
  return codes.map(code => found.has(code))
})

/** A person reads a few suggestions; a program that sends a thousand wrong codes reads none. */
const MAX_SUGGESTIONS = 5

const suggested = new WeakMap<Context, number>()

/** The nearest known code to an unknown one: for at most five codes of a request, each looked for once. */
export const nearestCode = createLoader(async (context, codes, kind: CodeKind, scope: Scope) => {
  const before = suggested.get(context) ?? 0
  const room = Math.max(0, MAX_SUGGESTIONS - before)
  suggested.set(context, before + codes.length)
  const known = room > 0 ? await CODE_KINDS[kind].find(context.db.prisma, {}, scope) : []
  return codes.map((code, index) => (index < room ? nearest(code, known) : undefined))
})
