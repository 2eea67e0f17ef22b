import type { Database } from '@scrutiny/db'
import { EnvError } from './env.ts'

/**
 * Looks whether the default organisation is one that the database holds; one that holds none yet may get it by a load.
 *
 * @throws {EnvError} naming the organisations that it holds: every query without one would be answered with nothing.
 */
export async function checkDefaultOrganisation({ prisma }: Database, slug: string): Promise<void> {
  const held = await prisma.organisation.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
  const slugs = held.map(organisation => organisation.slug)
  if (slugs.length === 0 || slugs.includes(slug)) return
  throw new EnvError(
    `DEFAULT_ORGANISATION is ${JSON.stringify(slug)}; the database holds ${slugs.map(held => JSON.stringify(held)).join(', ')}.`,
  )
}
