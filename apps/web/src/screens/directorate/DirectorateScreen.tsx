import { WebDirectorateDocument } from '@scrutiny/sdk/web'
import { useParams } from 'react-router'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Nothing } from '../../design/Nothing.tsx'
import { Partial } from '../../design/Partial.tsx'
import { RiskList } from '../../design/RiskList.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { ServiceList } from './ServiceList.tsx'

/** A directorate: its services, and the risks it names. */
export function DirectorateScreen() {
  const { slug = '' } = useParams()
  const answer = useAnswer(WebDirectorateDocument, { slug }, ({ directorate }) => directorate)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Nothing what="directorate" name={slug} />
  const { found: directorate, partial } = answer

  const { name, services, risks } = directorate
  return (
    <>
      <Breadcrumbs />
      <Heading title={`${name} directorate`} />
      <Partial error={partial} />
      <ServiceList services={services} />
      {risks.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">Risks, and what is done about them</h2>
          <RiskList risks={risks} />
        </section>
      )}
    </>
  )
}
