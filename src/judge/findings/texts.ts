import { INDICATORS } from '../../lexicon/indicators.ts'
import type { Report, Section } from '../../model/report.ts'
import type { Claim } from '../../pair/claim.ts'

/** The reports' own words, asked before anything is called missing or contradictory. */
export interface Texts {
  /** Whether the plan of the report with this hash names the thing at all. */
  readonly plans: (sha256: string, c: Named) => boolean
  /** Whether the review of a place's report for `planYear` names the thing with a number behind it. */
  readonly reports: (key: string, planYear: number, c: Named) => boolean
  /** Whether a claim stands where its report looks back. */
  readonly looksBack: (c: Claim) => boolean
  /** The sentence before a claim's own words. */
  readonly lead: (c: Claim) => string
}

export interface Named {
  readonly indicator: string
  readonly subject: string
}

const ZH: ReadonlyMap<string, string> = new Map(INDICATORS.map((i) => [i.id, i.zh]))
const SCOPE = /^(?:全国|全省|全市|全县|全区|全州|全旗|全盟|地区|地方|全社会|全部|完成|实现|新增|新建|改造){1,3}/

const termsOf = (c: Named): readonly string[] => {
  const core = c.subject.replace(SCOPE, '')
  return [...new Set([ZH.get(c.indicator) ?? '', core])].filter((t) => t.length >= 2)
}

const part = (report: Report, wanted: (s: Section) => boolean): string =>
  report.sections
    .filter(wanted)
    .map((s) => report.text.slice(s.start, s.end))
    .join('\n')

const planned = (s: Section): boolean => s.period.role === 'target'
const reviewed = (s: Section): boolean => s.period.role === 'result' && s.part !== 'problems'

const numberBehind = (text: string, term: string): boolean => {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const behind = text.slice(at + term.length, at + term.length + 12)
    const digit = behind.search(/[0-9]/)
    const stop = behind.search(/[，。；！]/)
    if (digit >= 0 && (stop < 0 || digit < stop)) return true
  }
  return false
}

const once = <A>(work: (key: string) => A): ((key: string) => A) => {
  const cache = new Map<string, A>()
  return (key) => {
    const hit = cache.get(key)
    if (hit !== undefined) return hit
    const made = work(key)
    cache.set(key, made)
    return made
  }
}

/** Answers from the texts of the loaded reports. */
export const textsOf = (reports: readonly Report[]): Texts => {
  const byHash = new Map(reports.map((r) => [r.sha256, r]))
  const byYear = new Map<string, Report[]>()
  for (const r of byHash.values()) {
    const place = r.identity.place?.value
    if (!place || r.identity.planYear === undefined) continue
    const key = `${place.adcode || place.name} ${r.identity.planYear.value}`
    byYear.set(key, [...(byYear.get(key) ?? []), r])
  }
  const plan = once((sha: string) => {
    const report = byHash.get(sha)
    return report ? part(report, planned) : ''
  })
  const review = once((key: string) => (byYear.get(key) ?? []).map((r) => part(r, reviewed)).join('\n'))
  return {
    plans: (sha, c) => termsOf(c).some((t) => plan(sha).includes(t)),
    reports: (key, year, c) => termsOf(c).some((t) => numberBehind(review(`${key} ${year}`), t)),
    looksBack: (c) => {
      const around = byHash.get(c.origin.sha256)?.sections.filter((s) => s.start <= c.start && c.end <= s.end) ?? []
      return around.length > 0 && around.every(reviewed)
    },
    lead: (c) => {
      const text = byHash.get(c.origin.sha256)?.text.slice(Math.max(0, c.start - 300), c.start) ?? ''
      return text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('\n')) + 1)
    },
  }
}
