import { under } from '../../lib/basePath.ts'

const addresses = [
  {
    href: '/graphiql',
    text: 'Query editor',
    about: 'Ask the data in your browser, with worked examples and the documentation beside it.',
  },
  {
    href: '/graphql',
    text: 'GraphQL API',
    about: 'Send a question as JSON by POST, or in the address by GET.',
    quiet: true,
  },
  {
    href: '/schema.graphql',
    text: 'Schema',
    about: 'Everything that can be asked, each part described in plain English.',
  },
  {
    href: '/data/observations.csv',
    text: 'Every published figure (CSV)',
    about: 'One row a figure, for Excel, Power Query or R. The address stays the same.',
  },
  {
    href: '/data/indicators.csv',
    text: 'Every indicator (CSV)',
    about: 'One row an indicator.',
  },
]

/** Where the data is, for people and for programs. */
export function Addresses() {
  return (
    <dl className="govuk-summary-list">
      {addresses.map(({ href, text, about, quiet }) => (
        <div className="govuk-summary-list__row" key={href}>
          <dt className="govuk-summary-list__key">
            {quiet ? (
              text
            ) : (
              <a className="govuk-link" href={under(href)}>
                {text}
              </a>
            )}
          </dt>
          <dd className="govuk-summary-list__value">
            <code className="code">{under(href)}</code>
            <br />
            {about}
          </dd>
        </div>
      ))}
    </dl>
  )
}
