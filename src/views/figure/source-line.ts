import { sourceOf } from '../../derive/citation.ts'
import { factAt } from '../../derive/facts.ts'
import type { Cited } from '../../figure/build/build.ts'
import { type CitedReport, issuerName } from '../../figure/build/sources.ts'
import type { Lang } from '../../figure/spec.ts'
import { REPORT_DOCUMENT } from '../../lexicon/conventions.ts'
import type { FactFile } from '../../model/fact.ts'
import type { ShelfEntry } from '../../store/summary.ts'

/** A source as a figure names it: who issued which document. Its date and address stand on the page of each target. */
export const sourceLine = (r: Cited, shelf: readonly ShelfEntry[], facts: readonly FactFile[], lang: Lang): string => {
  const { title, institution } = sourceOf(r, shelf, factAt(facts, r))
  const named = lang === 'zh' && title !== '' ? `《${title}》` : title
  return lang === 'zh' ? institution + named : [institution, named].filter((s) => s !== '').join(', ')
}

/** The government work report a reading stands in, in full or quoted by a data file; undefined for any other document. */
export const citedReport = (r: Cited, shelf: readonly ShelfEntry[], facts: readonly FactFile[], lang: Lang): CitedReport | undefined => {
  const fact = factAt(facts, r)
  if (fact) {
    const year = fact.document.includes(REPORT_DOCUMENT) ? /(?:19|20)\d{2}/.exec(fact.document)?.[0] : undefined
    return year === undefined ? undefined : { place: issuerName(fact, lang), adcode: fact.adcode, year: Number(year) }
  }
  const entry = shelf.find((e) => e.sha256 === r.sha256)
  return entry && entry.planYear !== null && entry.place !== '' ? { place: issuerName(entry, lang), adcode: entry.adcode, year: entry.planYear } : undefined
}
