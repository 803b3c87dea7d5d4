import { useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import type { Theme } from '../shared/theme'

/** GraphiQL's themes by its own names, with what falls short of a contrast of 4.5 : 1 made darker or lighter. */
const themes = {
  light: {
    name: 'graphiql-LIGHT',
    base: 'vs',
    background: '#ffffff',
    raised: '#ffffff',
    chosen: '#e3ecf8',
    text: '#18202b',
    lineNumbers: '#35637a',
    rules: {
      'argument.identifier.gql': '5a57b8',
      comment: '2e6b2e',
      number: '07664a',
      'number.json': '07664a',
    },
  },
  dark: {
    name: 'graphiql-DARK',
    base: 'vs-dark',
    background: '#1a2029',
    raised: '#222a35',
    chosen: '#203249',
    text: '#e7ecf2',
    lineNumbers: '#a0a7b1',
    rules: { 'argument.identifier.gql': 'a9a4ff', comment: '8fbf7a', 'comment.gql': '8fbf7a' },
  },
} as const

const colorsOf = ({ background, raised, chosen, text, lineNumbers }: (typeof themes)[Theme]) => ({
  // The page's own surface shows through.
  'editor.background': `${background}00`,
  'editorLineNumber.foreground': lineNumbers,
  'editorLineNumber.dimmedForeground': lineNumbers,
  'scrollbar.shadow': '#00000000',
  'editorWidget.background': raised,
  'editorHoverWidget.background': raised,
  'editorSuggestWidget.background': raised,
  'editorSuggestWidget.foreground': text,
  'editorSuggestWidget.selectedBackground': chosen,
  'editorSuggestWidget.selectedForeground': text,
  'list.hoverBackground': chosen,
})

/** Gives the editors readable colours in the theme that is shown. */
export function useEditorTheme(theme: Theme): void {
  const monaco = useMonaco((state) => state.monaco)
  useEffect(() => {
    if (!monaco) return
    for (const each of Object.values(themes))
      monaco.editor.defineTheme(each.name, {
        base: each.base,
        inherit: true,
        colors: colorsOf(each),
        rules: Object.entries(each.rules).map(([token, foreground]) => ({ token, foreground })),
      })
    monaco.editor.setTheme(themes[theme].name)
  }, [monaco, theme])
}
