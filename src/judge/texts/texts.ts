import { ALL_DONE, GOAL_IN_WORDS, SPOKEN_OF_AS } from '../../lexicon/findings.ts'
import { INDICATORS } from '../../lexicon/indicators.ts'
import type { Report, Section } from '../../model/report.ts'
import type { Claim } from '../../pair/claim.ts'
import { idsCounted, type Passage, passageOf, rewords, speaksOf } from './passages.ts'

/** The reports' own words, asked before anything is called missing or contradictory. */
export interface Texts {
  /** Whether the plan of the report with this hash names the thing at all, by its own name. */
  readonly names: (sha256: string, c: Named) => boolean
  /** The same, or it sets a number or a goal for it in other words, or may have gone unread. */
  readonly plans: (sha256: string, c: Named) => boolean
  /** Whether the review of the report with this hash says that nothing of it is left to do (全部退出, 清零). */
  readonly finished: (sha256: string, c: Named) => boolean
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
const SCOPE =
  /^(?:各类|新改建|新改扩建|建设|建成|创建|打造|争创|实施|启动|推进|开展|引进|培育|全国|全省|全市|全县|全区|全州|全旗|全盟|地区|地方|全社会|全部|完成|实现|新增|新建|改造){1,3}/

const ACTS = /^(?:各类|新改建|新改扩建|建设|建成|创建|打造|争创|实施|启动|推进|开展|引进|培育|筹建|筹集){1,2}/
/** A name without its verb still says enough. */
const TELLING = 4

const termsOf = (c: Named): readonly string[] => {
  const core = c.subject.replace(SCOPE, '')
  const bare = core.replace(ACTS, '')
  return [...new Set([ZH.get(c.indicator) ?? '', core, bare.length >= TELLING ? bare : ''])].filter((t) => t.length >= 2)
}

const part = (report: Report, wanted: (s: Section) => boolean): string =>
  report.sections
    .filter(wanted)
    .map((s) => report.text.slice(s.start, s.end))
    .join('\n')

const planned = (s: Section): boolean => s.period.role === 'target'
const reviewed = (s: Section): boolean => s.period.role === 'result' && s.part !== 'problems'

/** Less of a text than this looking ahead or back was not told apart from the rest: nothing can be called missing from it. */
const LEAST_PART = 0.05

const unread = (reports: readonly Report[], found: string): boolean => {
  const outlined = reports.filter((r) => r.sections.length > 0)
  return outlined.length > 0 && found.length < LEAST_PART * Math.max(...outlined.map((r) => r.text.length))
}

/** So many reports stay read: a place is gone through year by year. */
const AT_HAND = 12

/** Work done once for a key, as long as it is among those asked for last. */
const lately = <A>(work: (key: string) => A): ((key: string) => A) => {
  const cache = new Map<string, A>()
  return (key) => {
    const value = cache.get(key) ?? work(key)
    cache.delete(key)
    cache.set(key, value)
    const [oldest] = cache.keys()
    if (cache.size > AT_HAND && oldest !== undefined) cache.delete(oldest)
    return value
  }
}

interface Read {
  readonly passage: Passage
  readonly ids: ReadonlySet<string>
  readonly unread: boolean
}

const inOtherWords = (passage: Passage, ids: ReadonlySet<string>, c: Named, goals: RegExp): boolean => {
  const family = SPOKEN_OF_AS[c.indicator]
  if (ids.has(c.indicator) || (family !== undefined && speaksOf(passage, family, goals))) return true
  return termsOf(c).some((t) => rewords(passage, t))
}

/** Answers from the texts of the loaded reports. */
export const textsOf = (reports: readonly Report[]): Texts => {
  const byHash = new Map(reports.map((r) => [r.sha256, r]))
  const read = (text: string, of: readonly Report[]): Read => {
    const passage = passageOf(text)
    return { passage, ids: idsCounted(passage), unread: unread(of, text) }
  }
  const plan = lately((sha: string) => {
    const report = byHash.get(sha)
    return read(report ? part(report, planned) : '', report ? [report] : [])
  })
  const review = lately((sha: string) => {
    const report = byHash.get(sha)
    return passageOf(report ? part(report, reviewed) : '')
  })
  return {
    names: (sha, c) => termsOf(c).some((t) => plan(sha).passage.text.includes(t)),
    plans: (sha, c) => {
      const { passage, ids, unread } = plan(sha)
      return unread || termsOf(c).some((t) => passage.text.includes(t)) || inOtherWords(passage, ids, c, GOAL_IN_WORDS)
    },
    finished: (sha, c) => {
      const family = SPOKEN_OF_AS[c.indicator]
      return review(sha).clauses.some((x) => ALL_DONE.test(x.text) && (family?.test(x.text) || termsOf(c).some((t) => x.text.includes(t))))
    },
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
