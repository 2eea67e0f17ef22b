import { useEffect } from 'react'
import { mendAttributes, mendedAttributes } from './attributes.ts'
import { keepFocus } from './focus.ts'

/** Puts right what in GraphiQL's elements stands in people's way, as soon as they appear or change. */
export function useMends(): void {
  useEffect(() => {
    const focus = keepFocus()
    const mend = () => {
      mendAttributes()
      focus.giveBack()
    }
    const observer = new MutationObserver(mend)
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: mendedAttributes })
    mend()
    return () => {
      observer.disconnect()
      focus.forget()
    }
  }, [])
}
