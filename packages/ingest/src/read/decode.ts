import { isUtf8 } from 'node:buffer'
import type { Problem } from './problem.ts'

const NEWLINE = 0x0a
const NUL = 0x00
const ADVICE = 'text in UTF-8; in Excel: Save As, “CSV UTF-8 (Comma delimited)”'

/** The text of a file in UTF-8, without a byte order mark; what is wrong with it where it is in another encoding. */
export function decode(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  const wrong = (line: number, found: string) => ({
    problem: { file, line, column: 'encoding', found, expected: ADVICE },
  })
  if (isUtf16(bytes)) return wrong(1, 'UTF-16')
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  return wrong(lineOfFirstBadByte(bytes), 'bytes that are not UTF-8, such as those of Windows-1252')
}

/** UTF-16 says so with a byte order mark, or shows by every other byte of Western text, which is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe || mark === 0xfeff) return true
  const sample = bytes.subarray(0, 1000)
  return sample.filter(byte => byte === NUL).length > sample.length / 4
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}
