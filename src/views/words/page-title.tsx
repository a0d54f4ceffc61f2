import { useEffect } from 'react'
import { useWords } from './use-words.ts'

/** Names the page in the browser's tab, its history and its bookmarks. */
export const useTitle = (title: string): void => {
  const { t } = useWords()
  const name = t('app.name')
  useEffect(() => {
    document.title = title === '' || title === name ? name : `${title} · ${name}`
  }, [title, name])
}

/** The heading of a page, which is its title, too. */
export const PageTitle = ({ children, lang }: { readonly children: string; readonly lang?: string }) => {
  useTitle(children)
  return <h1 lang={lang}>{children}</h1>
}
