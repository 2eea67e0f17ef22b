import type { Prisma } from '@scrutiny/db'
import type { ReportContext } from './report-context.ts'

/** The fact that a citation or a note belongs to. */
export type Owner<Columns extends string> = { [Column in Columns]: Record<Column, string> }[Columns]

type CitationOwner = Owner<
  | 'observationId'
  | 'targetId'
  | 'statementId'
  | 'commentaryId'
  | 'actionId'
  | 'riskId'
  | 'financeTableId'
  | 'checkId'
>

interface Cited {
  paragraphs: string[]
  table?: string | null
  cell?: string | null
}

/** The citations of one fact, one for each paragraph that prints it; table and cell belong to the first. */
export function citationsOf(
  report: ReportContext,
  owner: CitationOwner,
  { paragraphs, table = null, cell = null }: Cited,
): Prisma.CitationCreateManyInput[] {
  return paragraphs.map((number, position) => ({
    ...owner,
    id: `${Object.values(owner)[0]}/citation/${position + 1}`,
    paragraphId: report.paragraph(number),
    table: position === 0 ? table : null,
    cell: position === 0 ? cell : null,
    position,
  }))
}

/** The notes of one fact. */
export function notesOf(
  owner: Owner<'observationId' | 'targetId' | 'financeCellId'>,
  notes: Pick<Prisma.NoteCreateManyInput, 'kind' | 'text'>[],
): Prisma.NoteCreateManyInput[] {
  return notes.map((note, position) => ({
    ...note,
    ...owner,
    id: `${Object.values(owner)[0]}/note/${position + 1}`,
    position,
  }))
}
