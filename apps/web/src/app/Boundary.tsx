import { Component, type ReactNode } from 'react'

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
        <h1 className="govuk-heading-l">This page does not work</h1>
        <p className="govuk-body">
          Something went wrong while the page was drawn.{' '}
          <a className="govuk-link" href={window.location.href}>
            Load it again
          </a>
          , or choose another page above.
        </p>
      </>
    )
  }
}
