import { Heading } from './Heading.tsx'

/** What a screen shows when no figures have been loaded for the organisation of this site. */
export function Empty() {
  return (
    <>
      <Heading title="There are no figures here yet" />
      <p className="govuk-body">No report has been loaded for the organisation that these pages are about.</p>
    </>
  )
}
