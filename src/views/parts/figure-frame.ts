import type { View } from '../../derive/verdict.ts'
import { SIZES } from '../../figure/sizes.ts'
import type { FigureTexts } from '../../figure/spec.ts'
import type { Words } from '../words/use-words.ts'
import type { Language } from '../words/words.ts'

interface Titles {
  readonly title: string
  readonly subtitle: string
  readonly source: string
  readonly notes?: readonly string[]
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** What every saved image carries beside its marks. */
export const figureFrame = ({ title, subtitle, source, notes = [] }: Titles, t: Words, language: Language, view: View) => {
  const texts: FigureTexts = {
    title,
    subtitle,
    notes,
    source,
    credit: t('app.name'),
    convention: `${t('convention.label')}: ${t(`convention.${view}`)}`,
    retrieved: today(),
    fingerprint: '',
  }
  const theme: 'light' = 'light'
  return { texts, size: SIZES.article, theme, lang: language, convention: view, highlight: [] }
}
