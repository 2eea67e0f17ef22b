import { type Context, type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type { RequestRecord } from '../request/request-record.ts'

/** The spans of the requests that are being answered. */
export class Spans {
  readonly tracer: Tracer
  readonly #contexts = new WeakMap<RequestRecord, Context>()

  constructor(tracer: Tracer) {
    this.tracer = tracer
  }

  /** What new spans of a request stand under; undefined when it is not recorded. */
  of(record: RequestRecord | undefined): Context | undefined {
    return record && this.#contexts.get(record)
  }

  /** From now on new spans of a request stand under this one; gives back how to undo that. */
  enter(record: RequestRecord, span: Span, parent: Context): () => void {
    this.#contexts.set(record, trace.setSpan(parent, span))
    return () => this.#contexts.set(record, parent)
  }
}

/** Ends a span, with the error that ended what it stands for. */
export function endSpan(span: Span, error?: unknown): void {
  if (error) {
    // NOTE: the kind of error only: the message of a database error may quote values.
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' })
  }
  span.end()
}
