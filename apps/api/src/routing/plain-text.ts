import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

export const PLAIN_TEXT = 'text/plain; charset=utf-8'

/** Answers with one line of text. A body that came with the request is not read, so the connection ends. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  const kept = status < 400 || {
    'Cache-Control': 'no-store',
    ...(hasBody(request) && { Connection: 'close' }),
  }
  response
    .writeHead(status, { 'Content-Type': PLAIN_TEXT, ...(kept === true ? {} : kept), ...headers })
    .end(`${text}\n`)
}

/** Whether a body comes with a request. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0
