import { formatRag } from '@scrutiny/sdk/format'
import type { WebStatusFragment } from '@scrutiny/sdk/web'

type Rag = WebStatusFragment['rag']

// A tick, a triangle, a cross and a dash: told apart by people who see no colours.
const shapes: Record<Rag['status'], string> = {
  GREEN: 'M6.2 14L1 8.6l2.1-2.1 3.1 3.2L12.9 3 15 5.1z',
  AMBER: 'M8 1.5L15.5 14.5H.5z',
  RED: 'M3.2 1L8 5.8 12.8 1 15 3.2 10.2 8l4.8 4.8-2.2 2.2L8 10.2 3.2 15 1 12.8 5.8 8 1 3.2z',
  GREY: 'M1.5 6.4h13v3.2h-13z',
}

/** Why a figure stands as it does, without the colour that the words beside it already say. */
export function reasonFor({ explanation }: Rag): string {
  const reason = explanation.replace(/^(GREEN|AMBER|RED|GREY): /, '')
  return reason.charAt(0).toUpperCase() + reason.slice(1)
}

/** Whether a figure meets its target: in words first, then by shape, then by colour. */
export function Status({ rag }: WebStatusFragment) {
  return (
    <span className={`status status--${rag.status.toLowerCase()}`}>
      <svg className="status__shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[rag.status]} />
      </svg>
      {formatRag(rag)}
    </span>
  )
}
