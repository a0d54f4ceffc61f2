import { useCallback } from 'react'
import { checkOf } from '../../derive/review/checked.ts'
import type { Cited, Wanted } from '../../figure/build/build.ts'
import { SIZES } from '../../figure/sizes.ts'
import type { Lang } from '../../figure/spec.ts'
import { useRoot } from '../app/hooks/use-root.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { enFigure } from '../i18n/en-figure.ts'
import { zhFigure } from '../i18n/zh-figure.ts'
import { citedReport, sourceLine } from './source-line.ts'

const NONE: readonly string[] = []

/** What every figure made from this page carries: convention, sources, date, root, credit, in the language asked for. */
export const useWanted = (highlight: readonly string[] = NONE): ((lang: Lang) => Wanted) => {
  const { view } = useLocationState()
  const { shelf, facts, corrections } = useLibrary()
  const root = useRoot()
  return useCallback(
    (lang) => ({
      lang,
      view,
      theme: 'light',
      size: SIZES.article,
      retrieved: new Date().toISOString().slice(0, 10),
      credit: (lang === 'zh' ? zhFigure : enFigure).madeWith,
      highlight,
      reportOf: (r: Cited) => citedReport(r, shelf, facts, lang),
      checked: (p) => checkOf(p, corrections) !== undefined,
      sourceOf: (r: Cited) => sourceLine(r, shelf, facts, lang),
      ...(root === '' ? {} : { root }),
    }),
    [view, shelf, facts, corrections, root, highlight],
  )
}
