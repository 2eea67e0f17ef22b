import type { TypedDocument } from '@scrutiny/sdk'
import { gql } from '@scrutiny/sdk/urql'
import type { WebMastheadFragment } from '@scrutiny/sdk/web'
import { useEffect } from 'react'
import { type CombinedError, useQuery } from 'urql'
import { useMasthead } from '../masthead.tsx'

/** The states of a screen, in the order it answers them. */
export type Answer<Data, Found> =
  | { state: 'failure'; error: CombinedError; retry: () => void }
  | { state: 'waiting' }
  | { state: 'nothing' }
  | { state: 'something'; data: Data; found: Found; partial: CombinedError | undefined }

/**
 * Asks the one question of a screen, and tells the masthead whose figures these are.
 *
 * @param find what the screen is about; where that is null for want of an answer, the question has failed
 */
export function useAnswer<
  Data extends { organisation: WebMastheadFragment | null },
  Variables extends object,
  Found,
>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  find: (data: Data) => Found | null,
): Answer<Data, Found> {
  const [{ data, error, fetching }, ask] = useQuery({ query: gql(document), variables })
  const { introduce } = useMasthead()
  const organisation = data?.organisation
  useEffect(() => {
    if (organisation) introduce(organisation)
  }, [organisation, introduce])

  const found = data ? find(data) : null
  if (error && found === null && !fetching) {
    return { state: 'failure', error, retry: () => ask({ requestPolicy: 'network-only' }) }
  }
  if (!data || (fetching && found === null)) return { state: 'waiting' }
  return found === null ? { state: 'nothing' } : { state: 'something', data, found, partial: error }
}
