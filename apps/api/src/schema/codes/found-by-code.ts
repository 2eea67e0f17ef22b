import type { Context } from '../../context.ts'
import type { CodeKind, Scope } from './code-kinds.ts'
import { warnOfUnknownCodes } from './unknown-codes.ts'

/** What was found by a code; when there is nothing, null and a warning if nothing else has the code either. */
export async function foundByCode<Row>(
  context: Context,
  found: PromiseLike<Row | null | undefined>,
  kind: CodeKind,
  code: string,
  organisation?: Scope['organisation'],
): Promise<Row | null> {
  const row = (await found) ?? null
  if (row === null) await warnOfUnknownCodes(context, [{ kind, codes: [code] }], organisation)
  return row
}
