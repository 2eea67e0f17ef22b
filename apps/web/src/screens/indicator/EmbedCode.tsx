import { useLocation } from 'react-router'
import { Code } from '../../design/Code.tsx'
import { siteAddress } from '../../lib/basePath.ts'
import { paths } from '../../lib/paths.ts'

/** What to put into another page so that it shows this chart, always with the latest figures. */
export function EmbedCode({ code, title }: { code: string; title: string }) {
  const { search } = useLocation()
  const address = `${siteAddress()}${paths.embed(code)}${search}`
  return (
    <details className="govuk-details noprint">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show this chart on another website</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          Put this into the page. The chart there always has the latest published figures.
        </p>
        <Code
          label="What to put into the page"
          text={`<iframe src="${address}"\n  title="${title.replaceAll('"', '&quot;')}" width="100%" height="720"></iframe>`}
        />
      </div>
    </details>
  )
}
