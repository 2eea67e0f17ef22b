import type { ReactNode } from 'react'

/** One state that a chart can be in. */
export interface Specimen {
  title: string
  marks?: string[]
  chart: ReactNode
}
