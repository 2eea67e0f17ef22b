import { useLocation } from 'react-router'
import { paths } from '../app/paths.ts'

/** What to put into another page so that it shows this chart, always with the latest figures. */
export function EmbedCode({ code, title }: { code: string; title: string }) {
  const { search } = useLocation()
  const address = `${window.location.origin}${paths.embed(code)}${search}`
  return (
    <details className="govuk-details noprint">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show this chart on another website</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          Put this into the page. The chart there always has the latest published figures.
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
        <pre className="code code--block" tabIndex={0}>
          {`<iframe src="${address}"\n  title="${title.replaceAll('"', '&quot;')}" width="100%" height="640"></iframe>`}
        </pre>
      </div>
    </details>
  )
}
