import { useEffect } from 'react'

/**
 * GraphiQL calls each of its operations' tabs a tab and puts two buttons inside, which no reader of screens can reach. Here
 * they are what they are: a list whose entries have a button to show and one to close.
 */
export function useTabRoles(): void {
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
    }
    mend()
    const observer = new MutationObserver(mend)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['role', 'aria-selected'],
    })
    return () => observer.disconnect()
  }, [])
}
