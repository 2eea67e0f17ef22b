import { NoteKind } from '@scrutiny/db'
import { z } from 'zod'
import { choice, sentences } from '../read/cells.ts'

const note = z
  .string()
  .regex(/^[A-Z_]+: ./, 'notes written as "KIND: text", separated by " | "')
  .transform(sentence => {
    const colon = sentence.indexOf(':')
    return { kind: sentence.slice(0, colon), text: sentence.slice(colon + 1).trim() }
  })
  .pipe(z.object({ kind: choice(NoteKind), text: z.string() }))

/** `KIND: text | KIND: text` */
export const notes = () => sentences().pipe(z.array(note))
