import { Link, useSearchParams } from 'react-router'

interface SwitchesProps {
  /** What is chosen here, for people who hear it. */
  label: string
  /** The name in the address. */
  name: string
  choices: ReadonlyArray<{ key: string; label: string }>
  current: string
  /** Names in the address that mean nothing once this choice changes. */
  forget?: ReadonlyArray<string>
}

/** A choice between views, kept in the address, so that a link or a bookmark shows the same view again. */
export function Switches({ label, name, choices, current, forget = [] }: SwitchesProps) {
  const [search] = useSearchParams()
  if (choices.length < 2) return null
  return (
    <nav className="switches" aria-label={label}>
      <span className="switches__label" aria-hidden="true">
        {label}
      </span>
      <ul className="switches__list">
        {choices.map(choice => {
          const next = new URLSearchParams(search)
          for (const other of forget) next.delete(other)
          next.set(name, choice.key)
          return (
            <li key={choice.key}>
              <Link
                className="switches__link"
                to={{ search: `?${next}` }}
                replace
                preventScrollReset
                aria-current={choice.key === current ? 'true' : undefined}
              >
                {choice.label}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
