import { useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { packedAddress } from '../shared/shareLink'
import { strings } from '../shared/strings'

const words = strings.graphiql.share

/** Copies a link to what the editors hold; where the clipboard is closed to us, shows it to be copied by hand. */
export function ShareButton() {
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const [shown, setShown] = useState<{ readonly address: string; readonly isCopied: boolean } | null>(null)
  const share = async () => {
    const path = await packedAddress({
      query: query?.getValue() ?? '',
      variables: variables?.getValue().trim() ?? '',
    })
    const address = new URL(path, location.origin).href
    history.replaceState(null, '', address)
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    setShown({ address, isCopied: isCopied ?? false })
  }
  return (
    <span className="share">
      <button type="button" className="button" title={words.label} onClick={() => void share()}>
        {words.button}
      </button>
      {shown && (
        <span className="share-note panel" role="status">
          <span>{shown.isCopied ? words.done : words.manual}</span>
          <input className="input" readOnly value={shown.address} aria-label={words.button} />
          <button type="button" className="button" onClick={() => setShown(null)}>
            {words.close}
          </button>
        </span>
      )}
    </span>
  )
}
