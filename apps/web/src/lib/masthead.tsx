import type { WebMastheadFragment } from '@scrutiny/sdk/web'
import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'

interface Masthead {
  organisation: WebMastheadFragment | undefined
  introduce: (organisation: WebMastheadFragment) => void
}

const MastheadContext = createContext<Masthead>({ organisation: undefined, introduce: () => {} })

/** Whose figures the pages show: told by the first answer that arrives, kept while people move between screens. */
export const useMasthead = (): Masthead => use(MastheadContext)

export function MastheadProvider({ children }: { children: ReactNode }) {
  const [organisation, setOrganisation] = useState<WebMastheadFragment>()
  const introduce = useCallback(
    (next: WebMastheadFragment) => setOrganisation(known => (known?.name === next.name ? known : next)),
    [],
  )
  const masthead = useMemo(() => ({ organisation, introduce }), [organisation, introduce])
  return <MastheadContext value={masthead}>{children}</MastheadContext>
}
