import type { NoteKind } from '@scrutiny/db'
import { listsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** The columns by which a note points to the fact it belongs to. */
export type NoteOwner = 'observationId' | 'targetId' | 'financeCellId'

export interface NoteRow {
  kind: NoteKind
  text: string
}

/** The caveats of one fact. */
export function notesOf(context: Context, owner: NoteOwner, id: string): Promise<NoteRow[]> {
  return context.batches.ask(`notes by ${owner}`, id, async ids => {
    const { rows } = await context.db.pool.query<NoteRow & { ownerId: string }>(
      `select "${owner}" as "ownerId", kind, text from "Note" where "${owner}" = any($1) order by position`,
      [ids],
    )
    return listsInOrder(ids, rows, row => row.ownerId)
  })
}
