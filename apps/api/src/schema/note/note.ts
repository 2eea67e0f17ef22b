import { builder } from '../../builder.ts'
import { NoteKind } from '../enums.ts'
import type { NoteRow } from './note.loader.ts'

export const Note = builder.objectRef<NoteRow>('Note')

Note.implement({
  description: 'A caveat that a reader of a figure must see.',
  fields: t => ({
    kind: t.expose('kind', { type: NoteKind, description: 'What the note warns of.' }),
    text: t.exposeString('text', { description: 'The note in plain words.' }),
  }),
})
