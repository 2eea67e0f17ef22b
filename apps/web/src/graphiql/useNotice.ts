import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'

export interface Notice {
  text: string
  isError: boolean
}

/** Says how something ended: the words that it gives, or those that it fails with. */
export type Say = (outcome: Promise<string>) => void

/** What is said of the question in the editor. It is gone as soon as there is another one, or an answer. */
export function useNotice(): [notice: Notice | undefined, say: Say] {
  const at = useGraphiQL(({ tabs, activeTabIndex }) => {
    const { id, query, response } = tabs[activeTabIndex] ?? {}
    return JSON.stringify([id, query, response])
  })
  const [said, setSaid] = useState<Notice & { at: string }>()
  const say: Say = outcome => {
    outcome.then(
      text => setSaid({ text, isError: false, at }),
      (error: Error) => setSaid({ text: error.message, isError: true, at }),
    )
  }
  return [said?.at === at ? said : undefined, say]
}
