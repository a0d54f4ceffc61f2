import { factAt } from '../../derive/facts.ts'
import { indicatorName, thingName } from '../../derive/indicator.ts'
import { amount } from '../../derive/numbers.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Fact } from '../../model/fact.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords, type Words } from '../i18n/use-words.ts'
import type { Language } from '../i18n/words.ts'

/** What a row sets or reports: its number, or the relation where it has none. */
export const factValue = (f: Fact, t: Words, language: Language): string => {
  if (f.value !== null) return amount({ value: f.value, upper: f.upper, unit: f.unit, bound: f.bound }, language)
  if (f.unstated) return t('reference.notStated')
  if (!f.relation || f.relation.kind === 'none_set') return t('news.none_set')
  return t(`relation.${f.relation.kind}`, { other: indicatorName(f.relation.other, language) })
}

/** A row of a facts file as people read it: place, year, indicator, role, value. */
export const factText = (f: Fact, t: Words, language: Language): string =>
  [`${placeLabel(f, language)} ${f.year}`, thingName({ ...f, subject: f.indicator }, language), `${t(`role.${f.role}`)} ${factValue(f, t, language)}`].join(
    ' · ',
  )

/** Who printed it, in what, when. */
export const factSource = (f: Fact): string => [f.issuer, f.document, f.published].filter(Boolean).join(' · ')

/** Finds the row behind a reading or a quote. */
export const useFacts = () => {
  const { facts } = useLibrary()
  const { t, language } = useWords()
  return {
    factOf: (of: { readonly sha256: string; readonly start: number }): Fact | undefined => factAt(facts, of),
    lineOf: (f: Fact): string => `${factText(f, t, language)} (${[f.issuer, f.document].filter(Boolean).join(' · ')})`,
  }
}
