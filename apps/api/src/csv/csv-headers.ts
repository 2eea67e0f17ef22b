/** Clients and proxies refuse answers whose headers are much longer. */
const LONGEST = 4_000

/** The headers of a CSV answer; what JSON says in `extensions` stands in headers, since a table has no room for it. */
export function csvHeaders(
  fileName: string,
  extensions: Record<string, unknown> = {},
): Record<string, string> {
  const { warnings, http } = extensions as {
    warnings?: readonly unknown[]
    http?: { headers?: Record<string, string> }
  }
  return {
    ...http?.headers,
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName}"`,
    ...(warnings && { 'X-Warnings': asHeader(warnings) }),
  }
}

/** As many of the warnings as a header has room for. */
function asHeader(warnings: readonly unknown[]): string {
  const text = inAscii(JSON.stringify(warnings))
  return text.length <= LONGEST || warnings.length === 1 ? text : asHeader(warnings.slice(0, -1))
}

/** JSON that a header can carry: what is not ASCII is escaped. */
const inAscii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
