import { distance } from 'fastest-levenshtein'

/** Nobody mistypes a name this long, and comparing takes time with the square of the length. */
const LONGEST_NAME = 64

/** The known name that needs the fewest letters changed to become this one, in any case; none when all are far off. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  let closest: string | undefined
  let fewest = Math.max(3, Math.floor(name.length / 2))
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > fewest) continue
    const letters = distance(name.toLowerCase(), candidate.toLowerCase())
    const isTie = letters === fewest && (closest === undefined || candidate.localeCompare(closest) < 0)
    if (letters < fewest || isTie) {
      closest = candidate
      fewest = letters
    }
  }
  return closest
}
