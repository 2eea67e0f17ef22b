import { Button, useGraphiQL } from '@graphiql/react'
import { answerInWords } from './answerInWords.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { downloadCsv } from './downloadCsv.ts'
import { ExamplesMenu } from './ExamplesMenu.tsx'
import { useAsked } from './useAsked.ts'
import { useNotice } from './useNotice.ts'

/** What an analyst does with a question, and what the last answer says of itself. */
export function ActionBar() {
  const asked = useAsked()
  const [notice, say] = useNotice()
  const isAsking = useGraphiQL(state => state.isFetching)
  const response = useGraphiQL(state => state.tabs[state.activeTabIndex]?.response)
  const { cost, errors, warnings } = answerInWords(response)
  const failure = notice?.isError ? notice.text : errors.join('\n')
  const download = async () => `Saved: ${await downloadCsv(asked())}.`
  return (
    <section className="explorer__actions" aria-label="This question">
      <div className="explorer__buttons">
        <ExamplesMenu />
        <CopyMenu say={say} />
        <Button type="button" onClick={() => say(download())}>
          Download CSV
        </Button>
        <p role="status">{isAsking ? 'Asking…' : !notice?.isError && notice?.text}</p>
        <p role="status" className="explorer__cost">
          {cost}
        </p>
      </div>
      <div role="alert" className="explorer__error">
        {failure}
      </div>
      <div role="status" aria-label="Warnings">
        {warnings.length > 0 && (
          <ul className="explorer__warnings">
            {warnings.map(warning => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
