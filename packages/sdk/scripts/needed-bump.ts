import { buildSchema, findBreakingChanges } from 'graphql'

/** How much a version grows, least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
/** How much a version grows. */
export type Bump = (typeof bumps)[number]

/**
 * What a change of the schema means for those who use it: what goes away or changes its type is major,
 * what is added is minor, other words are a patch.
 */
export function neededBump(before: string, after: string): Bump {
  if (before === after) return 'none'
  const [old, now] = [buildSchema(before), buildSchema(after)]
  if (findBreakingChanges(old, now).length > 0) return 'major'
  // NOTE: what the way back would break is what the way forth has added.
  return findBreakingChanges(now, old).length > 0 ? 'minor' : 'patch'
}

/** The largest bump that the texts of changesets announce for a package. */
export function announcedBump(changesets: readonly string[], name: string): Bump {
  const announced = changesets.map(text => {
    const [, head = ''] = text.split(/^---$/m)
    return head.match(new RegExp(`^['"]${name}['"]: *(\\w+)`, 'm'))?.[1]
  })
  return bumps.findLast(bump => announced.includes(bump)) ?? 'none'
}
