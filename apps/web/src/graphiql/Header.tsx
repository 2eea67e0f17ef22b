import { isMacOs } from '@graphiql/react'
import { SkipButton } from './SkipButton.tsx'

/** What this page is, how the keyboard moves in it, and the way back. */
export const Header = () => (
  <header className="explorer__bar">
    <SkipButton />
    <h1>Ask the data</h1>
    <p>
      Tab leaves an editor.{' '}
      {/* NOTE: on a Mac, GraphiQL merges fragments with the keys by which Monaco would do this. */}
      {!isMacOs && (
        <>
          To indent with it, press <kbd>Ctrl</kbd> + <kbd>M</kbd> first.
        </>
      )}
    </p>
    <a href="/">Back to the figures</a>
  </header>
)
