/** The other files of a report's folder: targets, statements, commentary, actions and risks. */
import { ActionStatus, CommentaryKind, Precision, Relation, TargetKind, TargetOperator } from '@scrutiny/db'
import { z } from 'zod'
import {
  choice,
  date,
  decimal,
  optional,
  period,
  reference,
  references,
  sentences,
  share,
  text,
} from '../read/cells.ts'
import { notes } from './notes.ts'

const cited = () => references('paragraph').refine(numbers => numbers.length > 0, 'at least one paragraph')

export const targets = {
  name: 'targets.csv',
  row: z.object({
    indicator: reference('indicator'),
    kind: choice(TargetKind),
    operator: choice(TargetOperator),
    value: optional(decimal()),
    unit: optional(reference('unit')),
    area: optional(reference('area')),
    due: optional(date()),
    amber_tolerance: optional(share()),
    text: text(),
    paragraphs: cited(),
    notes: notes(),
  }),
}

export const statements = {
  name: 'statements.csv',
  row: z.object({
    indicator: reference('indicator'),
    relation: choice(Relation),
    area: reference('area'),
    period: period(),
    precision: choice(Precision),
    text: text(),
    paragraphs: cited(),
  }),
}

export const commentary = {
  name: 'commentary.csv',
  row: z.object({
    service: reference('service'),
    kind: choice(CommentaryKind),
    body: text(),
    indicators: references('indicator'),
    paragraphs: cited(),
  }),
}

export const actions = {
  name: 'actions.csv',
  row: z.object({
    service: reference('service'),
    title: text(),
    status: choice(ActionStatus),
    owner: optional(text()),
    due: optional(date()),
    updates: sentences(),
    indicators: references('indicator'),
    paragraphs: cited(),
    table: optional(text()),
    cell: optional(text()),
  }),
}

export const risks = {
  name: 'risks.csv',
  row: z.object({
    directorate: reference('directorate'),
    title: text(),
    mitigation: text(),
    indicators: references('indicator'),
    paragraphs: cited(),
    table: optional(text()),
    cell: optional(text()),
  }),
}
