import { type ReactNode, useRef } from 'react'
import { useArrival } from '../lib/arrival.ts'
import { useMasthead } from '../lib/masthead.tsx'

interface HeadingProps {
  /** The page's name, also the title of the browser's tab. */
  title: string
  /** What the page belongs to, above the heading. */
  caption?: string
  children?: ReactNode
}

/** The one first-level heading of a screen; people arrive at it. */
export function Heading({ title, caption, children }: HeadingProps) {
  const { organisation } = useMasthead()
  const ref = useRef<HTMLHeadingElement>(null)
  useArrival(ref)
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
