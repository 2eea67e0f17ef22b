import type { NoteKind } from '@scrutiny/db'
import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'

/** The columns by which a note points to the fact it belongs to. */
export type NoteOwner = 'observationId' | 'targetId' | 'financeCellId'

export interface NoteRow {
  kind: NoteKind
  text: string
}

/** The caveats of one fact. */
export const notesOf = createLoader(async ({ db }, ids, owner: NoteOwner): Promise<NoteRow[][]> => {
  const { rows } = await db.pool.query<NoteRow & { ownerId: string }>(
    `select "${owner}" as "ownerId", kind, text from "Note" where "${owner}" = any($1) order by position`,
    [ids],
  )
  return listsInOrder(ids, rows, row => row.ownerId)
})
