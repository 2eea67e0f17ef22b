import { useHref, useNavigate } from 'react-router'
import { paths } from '../lib/paths.ts'

/** The search box: in the masthead of every screen but the search screen, which has it above its results. */
export function SearchBox({ text }: { text?: string }) {
  const navigate = useNavigate()
  return (
    <search>
      <form
        className="searchbox"
        action={useHref(paths.search)}
        onSubmit={event => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          navigate(text ? `${paths.search}?q=${encodeURIComponent(text)}` : paths.search)
        }}
      >
        <label className="govuk-visually-hidden" htmlFor="searchbox">
          Search the figures
        </label>
        <input
          className="searchbox__input"
          id="searchbox"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={text}
          autoComplete="off"
        />
        <button className="searchbox__button" type="submit">
          Search
        </button>
      </form>
    </search>
  )
}
