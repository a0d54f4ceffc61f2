import { respell } from '../../extract/indicator/spell.ts'
import { CIRCUMSTANCE, DONE_IN_WORDS, NO_CHANGE, OF_YEARS, TOLD_IN_WORDS } from '../../lexicon/silence.ts'
import type { Report, Section } from '../../model/report.ts'
import { namedIn } from '../../pair/mention.ts'

/** A clause of a review with where it stands. */
export interface ReviewClause {
  readonly text: string
  readonly report: Report
  readonly start: number
  /** A digit in it, or in the clause behind it of the same sentence, one that only tells of the conditions passed over. */
  readonly counted: boolean
  /** Says in words how something came out: 持续改善, 大幅下降, 全部完成. */
  readonly told: boolean
  /** Says in words that something was done: 全部完成, 建成投用. */
  readonly done: boolean
}

/** All that the reports of one year tell of the year before, to be searched more loosely than by statements. */
export interface Review {
  readonly clauses: readonly ReviewClause[]
  /** Clauses that name a statistic, by its id. */
  readonly named: (id: string) => readonly ReviewClause[]
  /** Clauses that a family of words fits. */
  readonly family: (words: RegExp) => readonly ReviewClause[]
  /** How many of these pairs of characters each clause holds, by the clause's index; only clauses that hold any. */
  readonly sharing: (pairs: ReadonlySet<string>) => ReadonlyMap<number, number>
  /** Share of the texts that looks back. */
  readonly share: number
  /** Whether the texts have an outline at all. */
  readonly outlined: boolean
}

/** Characters a clause may have at most: a text without marks is cut. */
const LONGEST = 400
const CLAUSE = new RegExp(`[^，。；！\\n]{1,${LONGEST}}[，。；！\\n]?`, 'g')
const DIGIT = /[0-9]/
const HAN_DIGIT = /百分之|[一二三四五六七八九十百千万亿两][个项户家所座公里亩吨亿万]/

const looksBack = (s: Section): boolean => s.period.role === 'result' && s.part !== 'glossary' && s.part !== 'furniture'

const clausesIn = (report: Report, s: Section): readonly ReviewClause[] => {
  const found = [...report.text.slice(s.start, s.end).matchAll(CLAUSE)]
  const behind = (i: number): string => {
    const clause = found[i]?.[0] ?? ''
    return CIRCUMSTANCE.test(clause) ? clause + behind(i + 1) : clause
  }
  return found.map((m, i) => {
    const text = m[0]
    const next = text.endsWith('，') ? behind(i + 1) : ''
    const counted = DIGIT.test(text.replace(OF_YEARS, '')) || HAN_DIGIT.test(text) || DIGIT.test(next.replace(OF_YEARS, ''))
    const says = s.part === 'problems' ? '' : text.replace(NO_CHANGE, '')
    return { text, report, start: s.start + m.index, counted, told: TOLD_IN_WORDS.test(says), done: DONE_IN_WORDS.test(says) }
  })
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1))
  return pairs
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Work done once, when it is first asked for. */
const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const byPairs = (clauses: readonly ReviewClause[]): ReadonlyMap<string, readonly number[]> => {
  const by = new Map<string, number[]>()
  clauses.forEach((c, i) => {
    for (const pair of pairsOf(respell(c.text))) push(by, pair, i)
  })
  return by
}

const byId = (clauses: readonly ReviewClause[]): ReadonlyMap<string, readonly ReviewClause[]> => {
  const by = new Map<string, ReviewClause[]>()
  for (const c of clauses) for (const id of new Set(namedIn(c.text))) push(by, id, c)
  return by
}

const NONE: readonly ReviewClause[] = []

/** Lays out what the reports tell of the year before. Linear in their length; each index is made when first asked for. */
export const reviewOf = (reports: readonly Report[]): Review => {
  const clauses = reports.flatMap((r) => r.sections.filter(looksBack).flatMap((s) => clausesIn(r, s)))
  const ids = lazily(() => byId(clauses))
  const pairs = lazily(() => byPairs(clauses))
  const families = new Map<RegExp, readonly ReviewClause[]>()
  const length = clauses.reduce((n, c) => n + c.text.length, 0)
  const whole = reports.reduce((n, r) => n + r.text.length, 0)
  return {
    clauses,
    named: (id) => ids().get(id) ?? NONE,
    family: (words) => {
      const found = families.get(words) ?? clauses.filter((c) => words.test(c.text))
      families.set(words, found)
      return found
    },
    sharing: (wanted) => {
      const hits = new Map<number, number>()
      for (const pair of wanted) for (const at of pairs().get(pair) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
      return hits
    },
    share: whole === 0 ? 0 : length / whole,
    outlined: reports.some((r) => r.sections.length > 0),
  }
}
