import { useEffect, useState } from 'react'

const slowAfterMs = 4_000

/** What a screen shows until its answer arrives; after a few seconds it says that it takes longer than usual. */
export function Waiting() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting" role="status">
      <p className="govuk-body-l">Loading the figures…</p>
      {slow && (
        <p className="govuk-body">
          This is taking longer than usual. The page will say so if it does not work.
        </p>
      )}
    </div>
  )
}
