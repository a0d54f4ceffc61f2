import { useCallback } from 'react'
import type { Cited, Wanted } from '../../figure/build/build.ts'
import { SIZES } from '../../figure/sizes.ts'
import type { Lang } from '../../figure/spec.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useRoot } from '../app/use-root.ts'
import { useWords } from '../words/use-words.ts'
import { sourceLine } from './source-line.ts'

/** What every figure made from this page carries: convention, sources, date, root, credit, in the language asked for. */
export const useWanted = (): ((lang: Lang) => Wanted) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const { shelf, facts } = useLibrary()
  const root = useRoot()
  return useCallback(
    (lang) => ({
      lang,
      view,
      theme: 'light',
      size: SIZES.article,
      retrieved: new Date().toISOString().slice(0, 10),
      credit: t('figureEditor.madeWith', { lng: lang }),
      highlight: [],
      sourceOf: (r: Cited) => sourceLine(r, shelf, facts, lang),
      ...(root === '' ? {} : { root }),
    }),
    [t, view, shelf, facts, root],
  )
}
