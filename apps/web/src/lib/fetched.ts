import { type ComponentType, lazy } from 'react'

/** A screen that is fetched when somebody first goes to it, and not before. */
export const fetched = <Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) =>
  lazy(async () => ({ default: (await load())[name] }))
