import type { ReactNode } from 'react'

/** A table that scrolls sideways by itself on a narrow page; it can be reached and moved with the keyboard. */
export function ScrollTable({
  caption,
  hidden,
  children,
}: {
  caption: string
  hidden?: boolean
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="scrolltable" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption
          className={`govuk-table__caption govuk-table__caption--s${hidden ? ' govuk-visually-hidden' : ''}`}
        >
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
