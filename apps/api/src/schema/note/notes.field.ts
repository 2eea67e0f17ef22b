import type { FactFieldBuilder } from '../fact-field.ts'
import { type NoteOwner, notesOf } from './note.loader.ts'
import { Note } from './note.ts'

/** The field `notes` of a fact, whatever kind it is. */
export const notesField = <Fact extends { id: string }>(t: FactFieldBuilder<Fact>, owner: NoteOwner) =>
  t.field({
    type: [Note],
    description: 'Caveats that a reader must see.',
    resolve: ({ id }, _args, context) => notesOf(context, id, owner),
  })
