import { formatNumber } from '@scrutiny/sdk/format'
import { WebDevelopersDocument } from '@scrutiny/sdk/web'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { Code } from '../../design/Code.tsx'
import { Empty } from '../../design/Empty.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Partial } from '../../design/Partial.tsx'
import { QueryBehind } from '../../design/QueryBehind.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { siteAddress, under } from '../../lib/basePath.ts'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { Addresses } from './Addresses.tsx'

const example = `query {
  indicator(code: "ehcp-issued-within-20-weeks") {
    title
    latest { display period { label } rag { explanation } }
  }
}`

/** For people who build with the figures: the addresses, a first question, the SDK. */
export function DevelopersScreen() {
  const answer = useAnswer(WebDevelopersDocument, {}, data => data)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Empty />
  const { found, partial } = answer
  const { indicators, figures, missing } = found
  const site = siteAddress()
  return (
    <>
      <Breadcrumbs />
      <Heading title="Use this data">
        <p className="govuk-body-l lead">
          {formatNumber(figures.totalCount)} published figures, and {formatNumber(missing.totalCount)} that
          the reports speak of without a number, of {formatNumber(indicators.totalCount)} indicators: open to
          any program, with no key and no registration.
        </p>
      </Heading>
      <Partial error={partial} />
      <section className="section">
        <h2 className="govuk-heading-m">Addresses</h2>
        <Addresses />
      </section>
      <section className="section">
        <h2 className="govuk-heading-m">A first question</h2>
        <p className="govuk-body">Ask for exactly the fields that you need, in one request:</p>
        <Code
          label="A request with curl"
          text={`curl ${site}/graphql -H 'content-type: application/json' --data '{
  "query": ${JSON.stringify(example.replaceAll(/\s+/g, ' '))}
}'`}
        />
        <p className="govuk-body">
          <a className="govuk-link" href={under(`/graphiql?${new URLSearchParams({ query: example })}`)}>
            Try it in the query editor
          </a>
        </p>
      </section>
      <section className="section">
        <h2 className="govuk-heading-m">In TypeScript</h2>
        <p className="govuk-body">
          The package <code className="code">@scrutiny/sdk</code> has a method for each common question, and
          types for exactly the fields that you asked for:
        </p>
        <Code
          label="The same in TypeScript"
          text={`import { createClient } from '@scrutiny/sdk'

const scrutiny = createClient({ url: '${site}/graphql' })
const { indicator } = await scrutiny.indicator({ code: 'ehcp-issued-within-20-weeks' })`}
        />
      </section>
      <QueryBehind document={WebDevelopersDocument} variables={{}} />
    </>
  )
}
