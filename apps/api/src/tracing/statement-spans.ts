import { SpanKind } from '@opentelemetry/api'
import { currentRequest } from '../request/request-record.ts'
import { endSpan, type Spans } from './spans.ts'

const LONGEST_TEXT = 10_000

/** Opens a span for each statement of a request: its text, never its values. */
export const statementSpans = (spans: Spans) => (sql: string) => {
  const parent = spans.of(currentRequest())
  if (!parent) return undefined
  const [keyword = 'SQL'] = /\w+/.exec(sql) ?? []
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': sql.slice(0, LONGEST_TEXT) }
  const span = spans.tracer.startSpan(keyword.toUpperCase(), { kind: SpanKind.CLIENT, attributes }, parent)
  return (error?: unknown) => endSpan(span, error)
}
