import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api'
import type { FinishedRequest, RequestObserver } from '../request/record-requests.ts'
import type { RequestRecord } from '../request/request-record.ts'
import { readTraceparent } from '../request/traceparent.ts'
import type { Spans } from './spans.ts'

/** Opens a span for each request, under that of its caller; a caller that does not record its trace is followed. */
export function requestSpans(spans: Spans): RequestObserver {
  const open = new WeakMap<RequestRecord, Span>()
  return {
    begin(record, { method = 'GET', headers }) {
      const parent = contextOf(headers.traceparent)
      const span = spans.tracer.startSpan(method, { kind: SpanKind.SERVER }, parent)
      record.traceId = span.spanContext().traceId
      if (!span.isRecording()) return
      open.set(record, span)
      spans.enter(record, span, parent)
    },
    end(finished) {
      const span = open.get(finished.record)
      if (!span) return
      span.updateName(`${finished.method} ${finished.route ?? 'none'}`)
      span.setAttributes(attributesOf(finished))
      if (finished.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}

function contextOf(header: string | string[] | undefined): Context {
  const parent = readTraceparent(header)
  if (!parent) return ROOT_CONTEXT
  const { traceId, spanId, isSampled } = parent
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true })
}

function attributesOf({ record, method, route, status, bytes }: FinishedRequest) {
  const { id, operation, cost, cache, errors } = record
  return {
    'http.request.method': method,
    'http.response.status_code': status,
    'http.response.size': bytes,
    'scrutiny.request.id': id,
    ...(route && { 'http.route': route }),
    ...(operation?.name && { 'graphql.operation.name': operation.name.slice(0, 64) }),
    ...(operation && { 'scrutiny.document': operation.document }),
    ...(cost !== undefined && { 'scrutiny.cost': cost }),
    ...(cache && { 'scrutiny.cache': cache }),
    ...(errors.length > 0 && { 'scrutiny.errors': [...errors] }),
  }
}
