import { formatDirection } from '@scrutiny/sdk/format'
import type { WebDirectionFragment } from '@scrutiny/sdk/web'

const arrows: Record<NonNullable<WebDirectionFragment['movement']>, string> = {
  UP: 'M8 2l6 7h-4v5H6V9H2z',
  DOWN: 'M8 14l6-7h-4V2H6v5H2z',
  FLAT: 'M2 6.5h12v3H2z',
}

/** Which way an indicator went, and what that means: "Up, which is worse". */
export function Direction({ trend }: { trend: WebDirectionFragment }) {
  return (
    <span className="direction">
      {trend.movement && (
        <svg className="direction__arrow" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={arrows[trend.movement]} />
        </svg>
      )}
      {formatDirection(trend)}
    </span>
  )
}
