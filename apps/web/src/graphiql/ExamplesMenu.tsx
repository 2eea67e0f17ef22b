import { ToolbarMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type Example, examples } from './examples/index.ts'
import { MenuButton } from './MenuButton.tsx'

/** The worked examples. One that is open already comes to the front, any other opens in a tab of its own. */
export function ExamplesMenu() {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(state => ({
    tabs: state.tabs,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }))
  const { addTab, changeTab } = useGraphiQLActions()
  const open = ({ query }: Example) => {
    const at = tabs.findIndex(tab => tab.query === query)
    if (at >= 0) return changeTab(at)
    addTab()
    queryEditor?.setValue(query)
    variableEditor?.setValue('')
  }
  return (
    <ToolbarMenu modal={false} button={<MenuButton>Examples</MenuButton>}>
      {examples.map(example => (
        <ToolbarMenu.Item key={example.name} onSelect={() => open(example)}>
          {example.question}
        </ToolbarMenu.Item>
      ))}
    </ToolbarMenu>
  )
}
