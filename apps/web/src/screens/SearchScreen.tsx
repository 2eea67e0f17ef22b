import { WebSearchDocument } from '@scrutiny/sdk/web'
import { useSearchParams } from 'react-router'
import { SearchBox } from '../app/SearchBox.tsx'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { Failure } from '../components/Failure.tsx'
import { Heading } from '../components/Heading.tsx'
import { SearchHits } from '../components/SearchHits.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useAnswer } from '../graphql/useAnswer.ts'

/** What speaks of a text, gathered by what it is. The text stands in the address. */
export function SearchScreen() {
  const [address] = useSearchParams()
  const text = address.get('q')?.trim() ?? ''
  return (
    <>
      <Breadcrumbs />
      {text === '' && <Heading title="Search" />}
      <SearchBox key={text} text={text} />
      {text !== '' && <Results key={text} text={text} />}
    </>
  )
}

function Results({ text }: { text: string }) {
  const answer = useAnswer(WebSearchDocument, { text })
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  const { search } = answer.data
  if (search.length === 0) {
    return (
      <>
        <Heading title={`Nothing speaks of “${text}”`} />
        <p className="govuk-body">Try a shorter or a more common word, such as “plans” or “waiting”.</p>
      </>
    )
  }
  return (
    <>
      <Heading title={`${search.length} ${search.length === 1 ? 'result' : 'results'} for “${text}”`} />
      <SearchHits hits={search} />
    </>
  )
}
