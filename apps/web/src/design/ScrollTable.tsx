import { type ReactNode, useRef } from 'react'
import { useOverflow } from './useOverflow.ts'

interface ScrollTableProps {
  caption: string
  /** Whether the caption is only for those who hear it. */
  hidden?: boolean
  children: ReactNode
}

/** A table that scrolls sideways by itself on a narrow page; then it can be reached and moved with the keyboard. */
export function ScrollTable({ caption, hidden, children }: ScrollTableProps) {
  const ref = useRef<HTMLDivElement>(null)
  const region = useOverflow(ref) ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <div className="scrolltable" ref={ref} {...region}>
      <table className="govuk-table">
        <caption
          className={`govuk-table__caption govuk-table__caption--s${hidden ? ' govuk-visually-hidden' : ''}`}
        >
          {caption}
        </caption>
        {children}
      </table>
    </div>
  )
}
