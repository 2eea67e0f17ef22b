import { type RefObject, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

let screensShown = 0

/**
 * After a navigation the focus moves to the heading of the screen, or to the element that the address names, so that
 * people who don't see the page know that it has changed. The first screen leaves the focus where the browser put it.
 */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const { key, hash } = useLocation()
  const type = useNavigationType()
  const arrived = useRef(false)
  // Whether the address named a place on the page, from which going back leads to the page itself.
  const pointed = useRef(false)

  useEffect(() => {
    const named = elementNamed(hash)
    if (named) {
      if (named.tabIndex < 0) named.tabIndex = -1
      named.scrollIntoView()
      named.focus({ preventScroll: true })
    } else if (arrived.current ? pointed.current && type === 'POP' : screensShown > 0 && !isTyping()) {
      // Going back, the browser knows where the page was scrolled to.
      if (type !== 'POP') window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    if (!arrived.current) screensShown += 1
    arrived.current = true
    pointed.current = named !== null
  }, [key, hash])
}

/** Whoever began to write while the answer was on its way goes on writing. */
const isTyping = (): boolean => document.activeElement?.matches('input, textarea, select') ?? false

function elementNamed(hash: string): HTMLElement | null {
  try {
    return hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  } catch {
    return null
  }
}
