import type { Fact } from '../model/fact.ts'
import type { Reading } from '../model/pair.ts'
import type { ShelfEntry } from '../store/summary.ts'

/** A source as a citation names it. `date` is ISO or a year, '' when unknown. */
export interface Source {
  readonly title: string
  readonly institution: string
  readonly date: string
  readonly url: string
  readonly sha256: string
  readonly file: string
  readonly note: string
}

/** What of a reading leads to its source. */
type Named = Pick<Reading, 'sha256' | 'report'>

const fileName = (path: string): string => path.split('/').at(-1) ?? path

const issuing = (e: ShelfEntry): string => {
  if (e.place === '') return ''
  if (e.level === 'national') return '国务院'
  return /(地区|盟)$/.test(e.place) ? `${e.place}行政公署` : `${e.place}人民政府`
}

/** What a report calls itself may lie: it is named by its place and the year it plans for, with its own title in the note. */
const ofReport = (r: Named, e: ShelfEntry): Source => ({
  title: e.place && e.planYear ? `${e.level === 'national' ? '' : e.place}${e.planYear}年政府工作报告` : e.title || fileName(r.report),
  institution: issuing(e),
  date: e.delivered || (e.planYear === null ? '' : String(e.planYear)),
  url: e.source,
  sha256: r.sha256,
  file: fileName(r.report),
  note: e.title,
})

/** The document behind a row of a facts file; `sha256` is that of the facts file itself. */
const ofFact = (r: Named, f: Fact): Source => ({
  title: f.document,
  institution: f.issuer,
  date: f.published,
  url: f.url,
  sha256: r.sha256,
  file: fileName(r.report),
  note: f.note,
})

/** The source of a reading: the report on the shelf, the row of a facts file, or the bare file name. */
export const sourceOf = (r: Named, shelf: readonly ShelfEntry[], fact: Fact | undefined): Source => {
  if (fact) return ofFact(r, fact)
  const entry = shelf.find((e) => e.sha256 === r.sha256)
  return entry ? ofReport(r, entry) : { title: fileName(r.report), institution: '', date: '', url: '', sha256: r.sha256, file: fileName(r.report), note: '' }
}

/** Braces and backslashes have a meaning in BibTeX and none in a title. */
const bib = (s: string): string => s.replace(/[{}\\]/g, '')

const dateParts = (date: string): readonly number[] =>
  date
    .split('-')
    .map(Number)
    .filter((n) => Number.isFinite(n) && n > 0)

/** A source in three styles: one line, BibTeX, CSL-JSON. Every style carries the SHA-256 of the file read. */
export const citations = (s: Source) => {
  const key = `outturn${s.sha256.slice(0, 8)}`
  const [year] = dateParts(s.date)
  const note = [s.note, s.file, `SHA-256 ${s.sha256}`].filter(Boolean).join('; ')
  const fields = [
    ['title', s.title],
    ['institution', s.institution],
    ['year', year === undefined ? '' : String(year)],
    ['url', s.url],
    ['note', note],
  ]
  const issued = dateParts(s.date)
  return {
    plain: `${[s.institution, s.title, s.date].filter(Boolean).join(', ')}.${s.url ? ` ${s.url}.` : ''} ${s.file}, SHA-256 ${s.sha256}.`,
    bibtex: `@techreport{${key},\n${fields
      .filter(([, v]) => v)
      .map(([k, v]) => `  ${k} = {${bib(v ?? '')}}`)
      .join(',\n')}\n}`,
    csl: JSON.stringify(
      {
        id: key,
        type: 'report',
        title: s.title,
        ...(s.institution ? { publisher: s.institution } : {}),
        ...(issued.length > 0 ? { issued: { 'date-parts': [issued] } } : {}),
        ...(s.url ? { URL: s.url } : {}),
        note,
      },
      null,
      2,
    ),
  }
}

/** A quote with its source, to be pasted: the words, who printed them in what and when, and where. */
export const quoted = (words: string, s: Source, language: 'zh' | 'en'): string => {
  const title = language === 'zh' && s.title !== '' ? `《${s.title}》` : s.title
  const named = language === 'zh' ? [`${s.institution}${title}`, s.date] : [s.institution, title, s.date]
  const from = [...named, s.url].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ')
  return language === 'zh' ? `“${words}”（${from}）` : `“${words}” (${from})`
}
