import { sourceOf } from '../../derive/citation.ts'
import type { Cited } from '../../figure/build/build.ts'
import type { Lang } from '../../figure/spec.ts'
import type { FactFile } from '../../model/fact.ts'
import type { ShelfEntry } from '../../store/shelf.ts'

/** Addresses longer than this are cut to their site. */
const LONG = 60

const address = (url: string): string => {
  const bare = url.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return bare.length <= LONG ? bare : (bare.split('/')[0] ?? '')
}

/** A source as a figure names it: who issued which document when, and where it stands. */
export const sourceLine = (r: Cited, shelf: readonly ShelfEntry[], facts: readonly FactFile[], lang: Lang): string => {
  const fact = facts.find((f) => f.sha256 === r.sha256)?.facts.find((f) => f.start === r.start)
  const { title, institution, date, url } = sourceOf(r, shelf, fact)
  const stops = lang === 'zh' ? '，' : ', '
  const named = lang === 'zh' && title !== '' ? `《${title}》` : title
  const lead = lang === 'zh' ? institution + named : [institution, named].filter((s) => s !== '').join(stops)
  return [lead, date, address(url)].filter((s) => s !== '').join(stops)
}
