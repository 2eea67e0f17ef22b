type Attributes = Readonly<Record<string, string | null>>

/** Which attributes these elements should have; null, which they should not. */
const mends: readonly (readonly [selector: string, attributes: Attributes])[] = [
  // NOTE: a tab may hold no buttons, and GraphiQL's hold two and know no arrow keys. They are a list of buttons.
  ['.graphiql-tabs, .graphiql-tab', { role: null, 'aria-selected': null }],
  ['.graphiql-tab-active > .graphiql-tab-button', { 'aria-current': 'true' }],
  ['.graphiql-tab:not(.graphiql-tab-active) > .graphiql-tab-button', { 'aria-current': null }],
  ['#graphiql-session', { role: 'group' }],
  // NOTE: they are stops of Tab without a role or a name, each around an editor that is one already.
  ['.graphiql-editor, .result-window', { tabindex: '-1' }],
  // NOTE: a screen reader would read out the whole answer. What an answer says of itself is told by our own bar.
  ['.result-window', { 'aria-live': 'off' }],
  // NOTE: it hides the question that the button shows, and opens.
  ['.graphiql-history-item-label', { 'aria-label': null }],
  // NOTE: the button has an icon only.
  ['.graphiql-history-item.editable > button:last-child', { 'aria-label': 'Cancel' }],
  // NOTE: the name stands on an element that has no role, and the input is named by its short key.
  ['.graphiql-doc-explorer-search', { 'aria-label': null }],
  [
    '.graphiql-doc-explorer-search input',
    { 'aria-label': 'Search the documentation', placeholder: 'Search' },
  ],
  // NOTE: they are called by the names of their functions, which the build makes short: "mx icon".
  [':is(.graphiql-container, .graphiql-dialog) svg', { 'aria-hidden': 'true' }],
]

/** All that is to be watched: a change of one of these may need a mend. */
export const mendedAttributes = [
  'class',
  ...new Set(mends.flatMap(([, attributes]) => Object.keys(attributes))),
]

export function mendAttributes(): void {
  for (const [selector, attributes] of mends) {
    for (const element of document.querySelectorAll(selector)) setAll(element, attributes)
  }
}

/** NOTE: what is as it should be is left alone, or the mend would be a change to mend. */
function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
