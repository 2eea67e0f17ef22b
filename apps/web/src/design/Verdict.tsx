import { formatCheck } from '@scrutiny/sdk/format'
import type { WebCheckFragment } from '@scrutiny/sdk/web'

type CheckVerdict = WebCheckFragment['verdict']

const tones: Record<CheckVerdict, string> = {
  AGREES: 'green',
  AGREES_WITHIN_ROUNDING: 'green',
  DISAGREES: 'red',
  CANNOT_TELL: 'grey',
}

/** What a check found, in words. */
export function Verdict({ verdict }: Pick<WebCheckFragment, 'verdict'>) {
  return <strong className={`verdict verdict--${tones[verdict]}`}>{formatCheck({ verdict })}</strong>
}
