import type { Fact } from '../../model/fact.ts'
import type { Report } from '../../model/report.ts'
import { indicatorName } from '../indicator.ts'
import { unmarked } from '../passage.ts'
import { placeKey, placeLabel } from '../place.ts'

/** One thing that can be found: a number as read, an admission, or the row of a data file, with its exact words. */
export interface Found {
  readonly kind: 'target' | 'result' | 'admission'
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly place: string
  readonly adcode: string
  /** `2023`, or a range. */
  readonly year: string
  readonly subject: string
  readonly indicator: string
  readonly quote: string
}

/** Names a reading across the page. */
export const readingKey = (r: { readonly sha256: string; readonly start: number }): string => `${r.sha256}:${r.start}`

/** Short names that people type and reports do not print. */
const ALIASES: Readonly<Record<string, string>> = {
  gdp: 'gdp',
  cpi: 'cpi',
  retail_sales: '社零',
  fixed_asset_investment: '固投',
  general_budget_revenue: '财政收入',
}

const aboutReport = (r: Report, text: string): readonly Found[] => {
  const place = r.identity.place?.value
  const where = { sha256: r.sha256, place: place?.name ?? '', adcode: place?.adcode ?? '' }
  return [
    ...r.statements.map(
      (s): Found => ({
        kind: s.role,
        ...where,
        start: s.start,
        end: s.end,
        year: s.year,
        subject: s.subject,
        indicator: s.indicator,
        quote: unmarked(s.quote),
      }),
    ),
    ...r.confessions.map(
      (c): Found => ({
        kind: 'admission',
        ...where,
        start: c.start,
        end: c.end,
        year: c.year,
        subject: c.subjects.join('、'),
        indicator: c.indicators[0] ?? '',
        quote: unmarked(c.quote || text.slice(c.start, c.end)),
      }),
    ),
  ]
}

/** What of a report can be found. */
export const foundInReport = (r: Report): readonly Found[] => aboutReport(r, r.text)

/** What of a data file can be found. */
export const foundInFacts = (facts: readonly Fact[]): readonly Found[] =>
  facts.map((f) => ({
    kind: f.role,
    sha256: f.sha256,
    start: f.start,
    end: f.end,
    place: f.place,
    adcode: f.adcode,
    year: String(f.year),
    subject: '',
    indicator: f.indicator,
    quote: f.quote,
  }))

const textOf = (f: Found): string =>
  [
    f.place,
    placeLabel(f, 'en'),
    f.year,
    f.subject,
    f.indicator === '' ? '' : `${indicatorName(f.indicator, 'zh')} ${indicatorName(f.indicator, 'en')} ${ALIASES[f.indicator] ?? ''}`,
    f.quote,
  ]
    .join(' ')
    .replaceAll('\n', ' ')
    .toLowerCase()

/** The words of a search: parted by spaces, in small letters. */
export const wordsOf = (query: string): readonly string[] => [
  ...new Set(
    query
      .toLowerCase()
      .split(/\s+/)
      .filter((w) => w !== ''),
  ),
]

export interface SearchIndex {
  readonly size: number
  /** Rows that hold every word, in the order they were added. */
  readonly search: (words: readonly string[]) => readonly Found[]
}

/** All that can be found as one text, a line a row: a word is sought in it at once, the others in the lines where it stands. */
export const indexOf = (rows: readonly Found[]): SearchIndex => {
  const lines = rows.map(textOf)
  const starts = new Uint32Array(lines.length + 1)
  lines.forEach((line, i) => {
    starts[i + 1] = (starts[i] ?? 0) + line.length + 1
  })
  const whole = lines.join('\n')
  const lineAt = (offset: number, from: number): number => {
    let [low, high] = [from, lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const search = (words: readonly string[]): readonly Found[] => {
    const [longest, ...rest] = [...words].sort((a, b) => b.length - a.length)
    if (longest === undefined) return []
    const found: Found[] = []
    let line = 0
    for (let at = whole.indexOf(longest); at >= 0; at = whole.indexOf(longest, starts[line + 1] ?? whole.length)) {
      line = lineAt(at, line)
      const text = lines[line] ?? ''
      const row = rows[line]
      if (row && rest.every((w) => text.includes(w))) found.push(row)
      if (line + 1 >= lines.length) break
    }
    return found
  }
  return { size: rows.length, search }
}

const RANK = { admission: 0, result: 1, target: 1 } as const

/** Found rows as a reader wants them: those whose subject holds a word before those that only quote it, the latest year first. */
export const ranked = (rows: readonly Found[], words: readonly string[]): readonly Found[] => {
  const weight = (f: Found): number => (words.some((w) => f.subject.toLowerCase().includes(w)) ? 0 : 1)
  return rows
    .map((row) => ({ row, weight: weight(row) }))
    .sort(
      (a, b) =>
        RANK[a.row.kind] - RANK[b.row.kind] ||
        a.weight - b.weight ||
        (a.row.year < b.row.year ? 1 : a.row.year > b.row.year ? -1 : 0) ||
        (placeKey(a.row) < placeKey(b.row) ? -1 : 1),
    )
    .map(({ row }) => row)
}
