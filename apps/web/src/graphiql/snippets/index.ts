import { linkOf } from './addresses.ts'
import type { Asked } from './asked.ts'
import { curlOf } from './curl.ts'
import { powerQueryOf } from './powerQuery.ts'
import { pythonOf } from './python.ts'
import { rOf } from './r.ts'
import { sdkOf } from './sdk.ts'

export { csvAddressOf } from './addresses.ts'
export type { Asked } from './asked.ts'

/** The ways to carry a question elsewhere, in the order of the menu. */
export const snippets: ReadonlyArray<{ name: string; write: (asked: Asked) => string }> = [
  { name: 'Link', write: linkOf },
  { name: 'curl', write: curlOf },
  { name: 'Power Query (M)', write: powerQueryOf },
  { name: 'R', write: rOf },
  { name: 'Python', write: pythonOf },
  { name: 'SDK call', write: sdkOf },
]
