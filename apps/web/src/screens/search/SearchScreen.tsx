import { WebNameDocument, WebSearchDocument } from '@scrutiny/sdk/web'
import { useSearchParams } from 'react-router'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { SearchHits } from './SearchHits.tsx'

/** As many as the API finds at most. */
const most = 100

/** What speaks of a text, gathered by what it is. The text stands in the address. */
export function SearchScreen() {
  const [address] = useSearchParams()
  const text = address.get('q')?.trim() ?? ''
  return (
    <>
      <Breadcrumbs />
      <Search key={text} text={text} />
    </>
  )
}

function Search({ text }: { text: string }) {
  return (
    <>
      {text === '' && <Start />}
      <SearchBox text={text} />
      {text !== '' && <Results text={text} />}
    </>
  )
}

function Start() {
  useAnswer(WebNameDocument, {}, ({ organisation }) => organisation)
  return <Heading title="Search" />
}

function Results({ text }: { text: string }) {
  const answer = useAnswer(WebSearchDocument, { text }, ({ search }) => (search.length > 0 ? search : null))
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') {
    return (
      <Heading title={`Nothing speaks of “${text}”`}>
        <p className="govuk-body">
          Names, descriptions, commentary and the numbers of paragraphs are searched, not the figures
          themselves. Try a shorter or a more common word, such as “plans” or “waiting”.
        </p>
      </Heading>
    )
  }
  const { found } = answer
  const results = found.length === 1 ? 'result' : 'results'
  return (
    <>
      <Heading
        title={`${found.length === most ? 'The first ' : ''}${found.length} ${results} for “${text}”`}
      />
      <SearchHits hits={found} />
    </>
  )
}
