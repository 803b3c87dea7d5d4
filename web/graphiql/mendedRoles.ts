import { useEffect } from 'react'
import { strings } from '../shared/strings'

/**
 * What GraphiQL and its plugins get wrong for readers of screens. Each of its operations' tabs is called a tab and has two buttons
 * inside, which nobody can reach: here they are what they are, a list whose entries have a button to show and one to
 * close. The builder's choice of an operation's type has no name; an entry of the history has a name that is not what it shows.
 */
export function useMendedRoles(): void {
  useEffect(() => {
    const mend = () => {
      for (const list of document.querySelectorAll('.graphiql-tabs[role="tablist"]'))
        list.setAttribute('role', 'list')
      for (const tab of document.querySelectorAll('.graphiql-tab[role="tab"]'))
        tab.setAttribute('role', 'listitem')
      for (const tab of document.querySelectorAll('.graphiql-tab[aria-selected]')) {
        const isShown = tab.getAttribute('aria-selected') === 'true'
        tab.removeAttribute('aria-selected')
        tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', String(isShown))
      }
      for (const choice of document.querySelectorAll('.graphiql-explorer-root select:not([aria-label])'))
        choice.setAttribute('aria-label', strings.graphiql.addOperation)
      for (const entry of document.querySelectorAll('.graphiql-history-item-label[aria-label]'))
        entry.removeAttribute('aria-label')
    }
    mend()
    const observer = new MutationObserver(mend)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['role', 'aria-selected', 'aria-label'],
    })
    return () => observer.disconnect()
  }, [])
}
