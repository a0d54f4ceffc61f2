import {
  CONFESSION_HEAD,
  CONFESSION_PLAIN,
  CONFESSION_TAIL,
  CONFESSION_WITH_GOAL,
  GOAL_NAMED,
  NAMED_BEHIND,
  NOT_CONFESSED,
  REASON_START,
  REASON_WORD,
} from '../lexicon/confessions.ts'
import { INDICATORS } from '../lexicon/indicators.ts'
import type { StructuredReport } from '../model/report.ts'
import type { Confession } from '../model/statement.ts'
import { whenOf } from '../time/marks.ts'
import { indicatorOf } from './indicator/match.ts'
import { trieOf } from './lexer/trie.ts'
import { timeExpressions } from './time/goal.ts'

interface Hit {
  readonly at: number
  readonly word: string
}

/** Goals without a name: what stands before them is another matter. */
const UNNAMED = /部分|少数|个别|一些|有的|多数|指标|几项|我们/
const SEGMENT = /[^；：。！？]+/g
const LOWER = new Set(INDICATORS.filter((e) => e.better === 'lower').map((e) => e.id))

const first = (text: string, words: readonly string[]): Hit | undefined => {
  let hit: Hit | undefined
  for (const word of words) {
    const at = text.indexOf(word)
    if (at >= 0 && (!hit || at < hit.at || (at === hit.at && word.length > hit.word.length))) hit = { at, word }
  }
  return hit
}

const clauseStart = (text: string, at: number): number => text.lastIndexOf('，', at - 1) + 1

const clauseEnd = (text: string, at: number): number => {
  const stop = text.indexOf('，', at)
  return stop < 0 ? text.length : stop
}

const admitted = (text: string, hit: Hit): boolean =>
  !NOT_CONFESSED.before.test(text.slice(0, hit.at)) &&
  !NOT_CONFESSED.clause.test(text.slice(clauseStart(text, hit.at), hit.at)) &&
  !NOT_CONFESSED.after.test(text.slice(hit.at + hit.word.length))

const admissions = trieOf([...CONFESSION_PLAIN, ...CONFESSION_WITH_GOAL].map((w) => [w, w] as const))

/** The words that some place of a text holds: most reports admit little, and few words are left to look for. */
interface Present {
  readonly plain: readonly string[]
  readonly withGoal: readonly string[]
}

const presentIn = (text: string): Present => {
  const found = new Set<string>()
  for (let i = 0; i < text.length; i++)
    if (admissions.begins[text.charCodeAt(i)] !== 0) for (const word of admissions.all(text, i, text.length)) found.add(word)
  return { plain: CONFESSION_PLAIN.filter((w) => found.has(w)), withGoal: CONFESSION_WITH_GOAL.filter((w) => found.has(w)) }
}

const hitIn = (text: string, present: Present): Hit | undefined => {
  const plain = first(text, present.plain)
  if (plain && admitted(text, plain)) return plain
  const open = first(text, present.withGoal)
  return open && admitted(text, open) && GOAL_NAMED.test(text.slice(clauseStart(text, open.at), clauseEnd(text, open.at))) ? open : undefined
}

const strip = (name: string, pattern: RegExp): string => {
  let current = name.trim()
  for (let i = 0; i < 8; i++) {
    const next = current.replace(pattern, '')
    if (next === current) return current
    current = next
  }
  return current
}

const beforeNumber = (name: string): string => {
  const at = name.search(/\d/)
  return at > 1 ? name.slice(0, at) : name
}

/** A clause without the reason it opens with: 受疫情影响固定资产投资 → 固定资产投资. */
const afterReason = (clause: string): string => {
  const cause = clause.search(/[因受]/)
  const ends = ['影响', '冲击', '等因素'].map((w) => clause.lastIndexOf(w) + w.length).filter((end) => cause >= 0 && end > cause + 2)
  return ends.length > 0 ? clause.slice(Math.max(...ends)) : clause
}

const reasonIn = (text: string): { readonly from: number; readonly to: number } | undefined => {
  for (const m of text.matchAll(REASON_START)) {
    const words = /^[^，；。：]{4,80}/.exec(text.slice(m.index))?.[0] ?? ''
    if (REASON_WORD.test(words)) return { from: m.index, to: m.index + words.length }
  }
  return undefined
}

const namesIn = (words: string): readonly string[] =>
  words
    .split(/[、和及]/)
    .map((s) => strip(beforeNumber(strip(strip(s, CONFESSION_TAIL), CONFESSION_HEAD)), CONFESSION_TAIL))
    .filter((s) => s.length > 1 && s.length < 24)

/** What fell short: named in the clause, else in the clause before a reason or a comma. */
const namesBefore = (text: string, at: number): readonly string[] => {
  let end = at
  for (let i = 0; i < 3 && end > 0; i++) {
    const start = clauseStart(text, end)
    const clause = text.slice(start, end)
    const names = /^(?:因|受|由于)/.test(clause) ? [] : namesIn(afterReason(clause))
    if (names.length > 0 || UNNAMED.test(clause)) return names
    end = start - 1
  }
  return []
}

/** What fell short, named behind the admission: 没有实现年初确定的能耗降低目标. */
const namesBehind = (text: string, hit: Hit): readonly string[] => namesIn(NAMED_BEHIND.exec(text.slice(hit.at + hit.word.length))?.[1] ?? '')

/** Lower than planned is good news for a rate of unemployment. */
const goodNews = (hit: Hit, ids: readonly string[]): boolean => hit.word.includes('低于') && ids.length > 0 && ids.every((id) => LOWER.has(id))

/** Sentences that admit a shortfall (未达预期, 没有完成年初目标), with what they cover and the reason given. */
export const confessionsOf = (doc: StructuredReport): readonly Confession[] => {
  const present = presentIn(doc.clean)
  const words = [...present.plain, ...present.withGoal]
  if (words.length === 0) return []
  return doc.sentences.flatMap((s): readonly Confession[] => {
    const section = doc.sections[s.section]
    if (!section || section.part === 'glossary' || section.part === 'furniture') return []
    const sentence = doc.clean.slice(s.start, s.end)
    if (!words.some((w) => sentence.includes(w))) return []
    return [...sentence.matchAll(SEGMENT)].flatMap((m): readonly Confession[] => {
      const hit = hitIn(m[0], present)
      if (!hit) return []
      const place = doc.identity.place?.value.name ?? ''
      const before = namesBefore(m[0], hit.at)
      const subjects = [...new Set(before.length > 0 ? before : namesBehind(m[0], hit))]
      const indicators = [...new Set(subjects.map((x) => indicatorOf(x, 'growth', '%', place)).filter((id) => id !== ''))]
      if (goodNews(hit, indicators)) return []
      const start = s.start + m.index
      const end = start + m[0].length
      const why = reasonIn(m[0])
      const when = whenOf(m.index + hit.at, timeExpressions(sentence, section, doc.identity, undefined), section, doc.identity)
      const year = when.role === 'result' ? when.year : String(doc.identity.reviewYear?.value ?? when.year)
      return [
        {
          start,
          end,
          quote: doc.read.text.slice(start, end),
          indicators,
          subjects,
          year,
          ...(why ? { explanation: { start: start + why.from, end: start + why.to, quote: doc.read.text.slice(start + why.from, start + why.to) } } : {}),
        },
      ]
    })
  })
}
