import { Component, type ReactNode } from 'react'
import { Heading } from '../design/Heading.tsx'

/** Keeps a mistake in one screen from leaving a blank page; the rest of the page stays, and other screens work. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <>
        <Heading title="This page does not work" />
        <p className="govuk-body">
          Something went wrong while the page was drawn. Load it again, or choose another page.
        </p>
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </>
    )
  }
}
