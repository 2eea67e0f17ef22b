import type { PrismaClient } from '../../generated/prisma/client.ts'
import { inStatementContext, type StatementContext, statementContext } from './statement-context.ts'

type Request = object

/** How Prisma's client puts together what is asked of it in one tick. */
interface Batching {
  batchBy(request: Request): string | undefined
  singleLoader(request: Request): Promise<unknown>
  batchLoader(requests: Request[]): Promise<unknown>
}

/**
 * Keeps apart, in Prisma's client, what different pieces of work ask for in the same tick.
 *
 * NOTE: Prisma merges equal lookups of one tick into one statement, and sends all of them as the first one who asked,
 * whoever that was: a client that leaves would end the statements of others. There is no setting for it.
 */
export function keepContextsApart(prisma: PrismaClient): void {
  const { options } = (prisma as unknown as { _requestHandler: { dataloader: { options: Batching } } })
    ._requestHandler.dataloader
  const { batchBy, singleLoader, batchLoader } = options
  const contexts = new WeakMap<Request, StatementContext>()
  const numbers = new WeakMap<StatementContext, number>()
  let last = 0

  options.batchBy = request => {
    const context = statementContext()
    contexts.set(request, context)
    const batch = batchBy(request)
    if (!batch) return batch
    if (!numbers.has(context)) numbers.set(context, ++last)
    return `${batch} ${numbers.get(context)}`
  }
  const contextOf = (request: Request | undefined) => (request && contexts.get(request)) ?? statementContext()
  options.singleLoader = request => inStatementContext(contextOf(request), () => singleLoader(request))
  options.batchLoader = requests => inStatementContext(contextOf(requests[0]), () => batchLoader(requests))
}
