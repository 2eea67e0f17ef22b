import { readdir, readFile } from 'node:fs/promises'

/** A question somebody may ask of the paper, the query that asks it, and the answer that was written from the paper. */
export interface GoldenQuestion {
  question: string
  /** The slug of the service it is about, or "report". */
  service: string
  /** What sort of question it is: "comparison", "target", "not published". */
  kind: string
  /** The paragraphs that say so, each of which the answer must cite. */
  paragraphs: string[]
  query: string
  answer: unknown
}

const FOLDER = new URL('golden/', import.meta.url)
const ABOUT = /^> (?<service>[a-z-]+) · (?<kind>[A-Za-z ]+) · (?<paragraphs>none|[\d., ]+): /m
const QUERY = /```graphql\n(?<query>.*?)```/s
const ANSWER = /```json\n(?<answer>.*?)```/s

/** Reads the questions of golden/*.md, file by file. */
export async function goldenQuestions(): Promise<{ file: string; questions: GoldenQuestion[] }[]> {
  const files = (await readdir(FOLDER)).filter(name => name.endsWith('.md')).sort()
  return Promise.all(
    files.map(async file => {
      const [, ...sections] = (await readFile(new URL(file, FOLDER), 'utf8')).split(/^## /m)
      return { file, questions: sections.map(section => readQuestion(file, section)) }
    }),
  )
}

function readQuestion(file: string, section: string): GoldenQuestion {
  const [question = ''] = section.split('\n')
  const about = ABOUT.exec(section)?.groups
  const query = QUERY.exec(section)?.groups?.query
  const answer = ANSWER.exec(section)?.groups?.answer
  if (!about || !query || !answer)
    throw new Error(`${file}: “${question}” needs a line of origin, a query and an answer`)
  const { service = '', kind = '', paragraphs = '' } = about
  return {
    question,
    service,
    kind,
    paragraphs: paragraphs === 'none' ? [] : paragraphs.split(', '),
    query,
    answer: JSON.parse(answer),
  }
}
