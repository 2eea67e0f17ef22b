import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The first line that comes; undefined when the other side ends before it. */
export async function firstLine(input: Readable): Promise<string | undefined> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) return line
  return undefined
}
