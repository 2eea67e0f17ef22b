import { limitedTo } from './arguments/argument-limits.ts'

const CURSOR = limitedTo({ maxLength: 1_000 })

/** How the schema speaks of ids and pages, whatever the things are. */
export const relay = {
  idFieldOptions: {
    description: 'The global id, by which `node` finds the thing again. The same after every load.',
  },
  nodeTypeOptions: { description: 'Anything that `node` can find by its id.' },
  // NOTE: schema/node/ has these: the plugin's own lose a whole list for one id that it can't read.
  nodeQueryOptions: false,
  nodesQueryOptions: false,
  firstArgOptions: { description: 'How many, from the start of the list or behind `after`.' },
  afterArgOptions: { description: 'The endCursor of the page before.', extensions: CURSOR },
  lastArgOptions: { description: 'How many, from the end of the list or before `before`.' },
  beforeArgOptions: { description: 'The startCursor of the page behind.', extensions: CURSOR },
  nodesOnConnection: { description: 'The things of the page.', nullable: { list: false, items: false } },
  edgesFieldOptions: { description: 'The things of the page, each with its place in the list.' },
  nodeFieldOptions: { description: 'The thing.' },
  cursorFieldOptions: { description: 'Its place in the list, for `after` and `before`.' },
  pageInfoFieldOptions: { description: 'Where the page starts and ends, and whether there is more.' },
  pageInfoTypeOptions: { description: 'Where a page starts and ends, and whether there is more.' },
  hasNextPageFieldOptions: { description: 'Whether there is more behind the page.' },
  hasPreviousPageFieldOptions: { description: 'Whether there is more before the page.' },
  startCursorFieldOptions: { description: 'The place of the first thing; null when the page is empty.' },
  endCursorFieldOptions: { description: 'The place of the last thing; null when the page is empty.' },
} as const
