import { type MonacoEditor, pick, useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

const editorOptions: Parameters<MonacoEditor['updateOptions']>[0] = {
  // A screen reader is given the whole text, not a few words of it, and Tab stops at the text itself.
  accessibilitySupport: 'on',
  tabIndex: 0,
  // Long lines break where the editor ends, so that the question above the query can be read whole.
  wordWrap: 'on',
  // The last line has its number in a colour that can be read.
  renderFinalNewline: 'on',
  // Where an editor ends, the wheel goes on to the page.
  scrollbar: { alwaysConsumeMouseWheel: false },
}

/** Gives each editor a name, and makes all of them as easy to read and to leave as the rest of the page. */
export function useEditors(): void {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  )
  useNamed(queryEditor, 'Query')
  useNamed(variableEditor, 'Variables')
  useNamed(responseEditor, 'Answer')
  useEffect(() => {
    // NOTE: the option `tabFocusMode` has no effect in Monaco 0.52; the command is for all editors at once.
    queryEditor?.trigger('', 'editor.action.toggleTabFocusMode', null)
  }, [queryEditor])
}

function useNamed(editor: MonacoEditor | undefined, name: string): void {
  useEffect(() => editor?.updateOptions({ ...editorOptions, ariaLabel: name }), [editor, name])
}
