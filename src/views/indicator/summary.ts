import type { Point } from '../../derive/series.ts'
import type { Words } from '../i18n/use-words.ts'
import type { Language } from '../i18n/words.ts'
import { readingText } from '../ui/amounts.tsx'

/** What a reader who cannot see the chart should know. */
export const seriesSummary = (points: readonly Point[], place: string, indicator: string, t: Words, language: Language): string => {
  const count = (v: string) => points.filter((p) => p.verdict === v).length
  const [met, missed, depends] = [count('met'), count('missed'), count('depends')]
  const n = points.length
  const first = t('indicator.summary', {
    place,
    indicator,
    from: points[0]?.year,
    to: points.at(-1)?.year,
    n,
    met,
    missed,
    depends,
    rest: n - met - missed - depends,
  })
  const worst = points.filter((p) => p.deviation !== null && p.deviation < 0).sort((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0))[0]
  if (!worst?.pair.result) return first
  return `${first} ${t('indicator.worst', { year: worst.year, target: readingText(worst.pair.target, t, language), result: readingText(worst.pair.result, t, language) })}`
}
