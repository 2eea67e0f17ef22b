import type { ReactNode } from 'react'
import { Link, useMatch } from 'react-router'
import { SearchBox } from '../design/SearchBox.tsx'
import { under } from '../lib/basePath.ts'
import { useMasthead } from '../lib/masthead.tsx'
import { paths } from '../lib/paths.ts'
import { Navigation } from './Navigation.tsx'

/** What stands around every screen: skip link, masthead, navigation and footer. */
export function Layout({ children }: { children: ReactNode }) {
  const { organisation } = useMasthead()
  const searching = useMatch(paths.search) !== null
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="masthead">
        <div className="govuk-generic-header">
          <div className="govuk-generic-header__container govuk-width-container masthead__bar">
            <div className="govuk-generic-header__logo">
              <Link to={paths.overview} className="govuk-generic-header__homepage-link masthead__name">
                {organisation?.name ?? 'Council performance'}
              </Link>
            </div>
            {!searching && <SearchBox />}
          </div>
        </div>
        <Navigation />
      </header>
      <div className="govuk-width-container page">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="foot">
        <div className="govuk-width-container">
          <p className="govuk-body-s">
            Every figure on these pages was published in a public report and says where; what the reports say
            is told in our own words. Nothing is corrected or filled in:{' '}
            <Link to={paths.dataQuality} className="govuk-link">
              what does not add up
            </Link>{' '}
            is shown.
          </p>
          <ul className="foot__links">
            <li>
              <Link to={paths.developers} className="govuk-link">
                Use this data
              </Link>
            </li>
            <li>
              <a href={under('/graphiql')} className="govuk-link">
                Ask the data
              </a>
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}
