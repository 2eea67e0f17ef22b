import type { TypedDocument } from '@scrutiny/sdk'
import { gql } from '@scrutiny/sdk/urql'
import type { WebMastheadFragment } from '@scrutiny/sdk/web'
import { useEffect } from 'react'
import { type CombinedError, useQuery } from 'urql'
import { useMasthead } from '../app/masthead.tsx'

/** The states of a screen, in the order it answers them; whether the answer holds nothing or something it sees itself. */
export type Answer<Data> =
  | { state: 'failure'; error: CombinedError; retry: () => void }
  | { state: 'waiting' }
  | { state: 'answered'; data: Data; partial: CombinedError | undefined }

/** Asks the one question of a screen, and tells the masthead whose figures these are. */
export function useAnswer<
  Data extends { organisation: WebMastheadFragment | null },
  Variables extends object,
>(document: TypedDocument<Data, Variables>, variables: Variables): Answer<Data> {
  const [{ data, error, fetching }, ask] = useQuery({ query: gql(document), variables })
  const { introduce } = useMasthead()
  const organisation = data?.organisation
  useEffect(() => {
    if (organisation) introduce(organisation)
  }, [organisation, introduce])

  if (error && !data && !fetching) {
    return { state: 'failure', error, retry: () => ask({ requestPolicy: 'network-only' }) }
  }
  if (!data) return { state: 'waiting' }
  return { state: 'answered', data, partial: error }
}
