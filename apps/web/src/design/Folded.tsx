import { type ReactNode, useId, useState } from 'react'

const limit = 60

/** A text that shows its first sixty words, and the rest when asked; `children` stand behind it. */
export function Folded({ text, children }: { text: string; children?: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const words = text.split(/\s+/)
  const long = words.length > limit
  return (
    <>
      <p className="govuk-body" id={id}>
        {words.slice(0, limit).join(' ')}
        {long && (
          <>
            {!open && <span className="folded__more"> …</span>}
            <span className={open ? undefined : 'folded__rest'}> {words.slice(limit).join(' ')}</span>
          </>
        )}{' '}
        {children}
      </p>
      {long && (
        <button
          type="button"
          className="linklike noprint"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </>
  )
}
