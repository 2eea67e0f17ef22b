import { useEffect, useState } from 'react'

const afterMs = { soon: 200, late: 4_000 }

/** What a screen shows until its answer arrives; after a few seconds it says that it takes longer than usual. */
export function Waiting() {
  const [stage, setStage] = useState<'now' | 'soon' | 'late'>('now')
  useEffect(() => {
    // NOTE: a status that arrives together with its text is not read aloud; the text has to come after it.
    const timers = (['soon', 'late'] as const).map(next => setTimeout(() => setStage(next), afterMs[next]))
    return () => timers.forEach(clearTimeout)
  }, [])
  return (
    <div className="waiting" role="status">
      <title>Loading the figures</title>
      {stage !== 'now' && <p className="govuk-body-l">Loading the figures…</p>}
      {stage === 'late' && (
        <p className="govuk-body">
          This is taking longer than usual. The page will say so if it does not work.
        </p>
      )}
    </div>
  )
}
