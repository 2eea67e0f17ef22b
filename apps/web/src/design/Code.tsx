/** Lines for a program; they scroll by themselves, so they can be reached by keyboard. */
export function Code({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a pre keeps the lines; as a region it has a name
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <pre className="code code--block" role="region" aria-label={label} tabIndex={0}>
      {text}
    </pre>
  )
}
