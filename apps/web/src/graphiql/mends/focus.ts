/**
 * Remembers where the focus is, for when the element that has it is taken away.
 *
 * NOTE: GraphiQL's dialogs know no button to return to, and its links, tabs and items of the history go
 * with the click on them: each leaves the keyboard at the top of the page.
 */
export function keepFocus(): { giveBack: () => void; forget: () => void } {
  let focused: Element | undefined
  let places: readonly Element[] = []
  const remember = ({ target }: FocusEvent) => {
    focused = target as Element
    if (!focused.closest('[role="dialog"]')) places = placesOf(focused)
  }
  document.addEventListener('focusin', remember)
  return {
    giveBack: () => {
      if (document.activeElement !== document.body || !focused || focused.isConnected) return
      focused = undefined
      places.filter(({ isConnected }) => isConnected).some(focusIn)
    },
    forget: () => document.removeEventListener('focusin', remember),
  }
}

/** The element itself, then what it stands in, from within: items, lists, sections, and GraphiQL as a whole. */
function placesOf(element: Element): Element[] {
  const places = [element]
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches('.graphiql-container, .graphiql-container :is(li, ul, section)')) places.push(at)
  }
  return places
}

const focusable = 'a, button, input, textarea'

/** Focuses the place itself, the current one in it, or the first; false when there is none. */
function focusIn(place: Element): boolean {
  const found = place.matches(focusable)
    ? place
    : (place.querySelector('[aria-current]') ?? place.querySelector('a, button'))
  if (found instanceof HTMLElement) found.focus()
  return found !== null
}
