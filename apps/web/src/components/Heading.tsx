import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useMasthead } from '../app/masthead.tsx'

interface HeadingProps {
  /** The page's name, also the title of the browser's tab. */
  title: string
  /** What the page belongs to, above the heading. */
  caption?: string
  children?: ReactNode
}

/**
 * The one first-level heading of a screen. After a navigation the focus moves to it, or to the element that
 * the address names, so that people who don't see the page know that it has changed.
 */
export function Heading({ title, caption, children }: HeadingProps) {
  const { organisation } = useMasthead()
  const ref = useRef<HTMLHeadingElement>(null)
  const { key, hash } = useLocation()
  const arrival = useRef({ navigated: key !== 'default', hash })

  useEffect(() => {
    const { navigated, hash } = arrival.current
    const named = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (named) {
      named.scrollIntoView()
      named.focus({ preventScroll: true })
    } else if (navigated) {
      window.scrollTo(0, 0)
      ref.current?.focus({ preventScroll: true })
    }
  }, [])

  return (
    <>
      <title>{organisation ? `${title} – ${organisation.name}` : title}</title>
      {caption && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l" ref={ref} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  )
}
