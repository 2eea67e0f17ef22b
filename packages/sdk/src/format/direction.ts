import type { Movement, Verdict } from '../../generated/schema.ts'

const moved: Record<Movement, string> = { UP: 'Up', DOWN: 'Down', FLAT: 'No change' }

const meanings: Record<Verdict, string> = {
  BETTER: ', which is better',
  WORSE: ', which is worse',
  SAME: '',
  NOT_JUDGED: ', neither good nor bad by itself',
}

/** Which way a figure went and what that means: "Up, which is worse". */
export function formatDirection({
  movement,
  verdict,
}: {
  movement: Movement | null
  verdict: Verdict
}): string {
  if (movement === null) return 'Nothing earlier to compare with'
  return movement === 'FLAT' ? moved.FLAT : moved[movement] + meanings[verdict]
}
