import { useGraphiQL, useMonaco } from '@graphiql/react'
import { useEffect } from 'react'
import { evidenceAddress } from '../shape/evidence'
import { type EvidenceRange, evidenceIn } from '../shape/jsonEvidence'

/** Makes each quotation of evidence in GraphiQL's JSON a link to its words. */
export function useEvidenceLinks(): void {
  const monaco = useMonaco((state) => state.monaco)
  const editor = useGraphiQL((state) => state.responseEditor)
  useEffect(() => {
    const model = editor?.getModel()
    if (!monaco || !editor || !model) return
    const marks = editor.createDecorationsCollection()
    let found: readonly EvidenceRange[] = []
    const look = () => {
      found = evidenceIn(model.getValue())
      marks.set(
        found.map(({ from, to }) => ({
          range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
          options: { inlineClassName: 'evidence-link' },
        })),
      )
    }
    look()
    const ends = [
      model.onDidChangeContent(look),
      editor.onMouseUp(({ target, event }) => {
        // A selection is to be copied, not followed.
        if (!target.position || !event.leftButton || !editor.getSelection()?.isEmpty()) return
        const offset = model.getOffsetAt(target.position)
        const hit = found.find(({ from, to }) => from <= offset && offset <= to)
        if (hit) window.open(evidenceAddress(hit), '_blank', 'noopener')
      }),
    ]
    return () => {
      for (const end of ends) end.dispose()
      marks.clear()
    }
  }, [monaco, editor])
}
