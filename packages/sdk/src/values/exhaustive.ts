/**
 * Stands at the end of a `switch` over an enum: TypeScript refuses to compile it while a case is missing.
 *
 * @throws TypeError at run time, for a value that a later version of the API has added
 * @example
 * switch (rag.status) {
 *   case 'GREEN': return 'on target'
 *   case 'AMBER': return 'just off target'
 *   case 'RED': return 'off target'
 *   case 'GREY': return rag.explanation
 *   default: return exhaustive(rag.status)
 * }
 */
export function exhaustive(value: never): never {
  throw new TypeError(`No case for ${JSON.stringify(value)}`)
}
