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
        {long && !open ? `${words.slice(0, limit).join(' ')} …` : text} {children}
      </p>
      {long && (
        <button
          type="button"
          className="linklike"
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
