import { distance } from 'fastest-levenshtein'

/** The known name that needs the fewest letters changed to become this one; none when all are far off. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const [closest] = [...known]
    .map(candidate => ({ candidate, letters: distance(name, candidate) }))
    .sort((a, b) => a.letters - b.letters || a.candidate.localeCompare(b.candidate))
  return closest && closest.letters <= Math.max(3, name.length / 2) ? closest.candidate : undefined
}
