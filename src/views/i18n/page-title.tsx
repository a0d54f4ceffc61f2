import { useEffect } from 'react'
import { useWords } from './use-words.ts'

/** Names the page in the browser's tab, its history and its bookmarks. */
export const useTitle = (title: string): void => {
  const { t } = useWords()
  const name = t('app.name')
  useEffect(() => {
    const site = document.documentElement.dataset.site ?? name
    document.title = title === '' || title === name ? site : `${title} · ${site}`
  }, [title, name])
}

/** A published site's own name stands where the program's would, from here on. */
export const nameSite = (site: string, program: string): void => {
  document.documentElement.dataset.site = site
  if (document.title.endsWith(program)) document.title = document.title.slice(0, -program.length) + site
}

/** The heading of a page, which is its title, too. */
export const PageTitle = ({ children, lang }: { readonly children: string; readonly lang?: string }) => {
  useTitle(children)
  return <h1 lang={lang}>{children}</h1>
}
