import { ToolbarMenu } from '@graphiql/react'
import { MenuButton } from './MenuButton.tsx'
import { snippets } from './snippets/index.ts'
import { useAsked } from './useAsked.ts'
import type { Say } from './useNotice.ts'

/** Puts the question of the editor on the clipboard, in the language that is chosen. */
export function CopyMenu({ say }: { say: Say }) {
  const asked = useAsked()
  const copy = async ({ name, write }: (typeof snippets)[number]) => {
    await navigator.clipboard.writeText(write(asked()))
    return `Copied: ${name}.`
  }
  return (
    <ToolbarMenu modal={false} button={<MenuButton>Copy as</MenuButton>}>
      {snippets.map(snippet => (
        <ToolbarMenu.Item key={snippet.name} onSelect={() => say(copy(snippet))}>
          {snippet.name}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  )
}
