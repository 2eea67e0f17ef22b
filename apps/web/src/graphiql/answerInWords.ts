interface Cost {
  total: number
  limit: number
}

interface Answer {
  errors?: { message?: string; extensions?: { cost?: Cost } }[]
  extensions?: { cost?: Cost; warnings?: { message: string }[] }
}

/** What an answer says of itself. */
export interface AnswerInWords {
  cost: string | undefined
  /** What went wrong; that it would cost too much is told by the cost. */
  errors: readonly string[]
  warnings: readonly string[]
}

const nothing: AnswerInWords = { cost: undefined, errors: [], warnings: [] }

/** The cost, the errors and the warnings of an answer, in words. */
export function answerInWords(response: string | null | undefined): AnswerInWords {
  const answer = read(response)
  if (!answer) return nothing
  const { errors = [] } = answer
  const refused = errors.find(({ extensions }) => extensions?.cost)?.extensions?.cost
  const { cost, warnings = [] } = answer.extensions ?? {}
  return {
    cost: refused ? refusalOf(refused) : cost && costOf(cost),
    errors: refused ? [] : errors.flatMap(({ message }) => message ?? []),
    warnings: warnings.map(({ message }) => message),
  }
}

const costOf = ({ total, limit }: Cost) => `Cost: ${written(total)} of at most ${written(limit)} objects`

const refusalOf = ({ total, limit }: Cost) =>
  `Refused: it would cost ${written(total)} objects, and at most ${written(limit)} are allowed`

const written = (number: number) => number.toLocaleString('en-GB')

/** GraphiQL keeps what it shows, which may be no answer at all. */
function read(response: string | null | undefined): Answer | undefined {
  try {
    return (JSON.parse(response ?? '') as Answer | null) ?? undefined
  } catch {
    return undefined
  }
}
