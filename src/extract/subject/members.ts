import {
  FOREIGN_TOPIC,
  KIND_COUNT,
  KIND_ENDS,
  LIST_KINDS,
  NO_TRADE,
  PAIRS_IN_ONE,
  PER_UNIT,
  PER_UNIT_TOPIC,
  PLACE_ENDS,
  SHORT_MEMBERS,
  WITH_WHOM,
} from '../../lexicon/lists.ts'
import { isStatistic } from '../indicator/match.ts'
import { verbAtHead } from './parts.ts'

type ShortMembers = (typeof SHORT_MEMBERS)[number]

/** The member of the set that the text ends with, longest first, or ''. */
const endOf = (text: string, { members }: ShortMembers): string => [...members].sort((a, b) => b.length - a.length).find((m) => text.endsWith(m)) ?? ''

const withSet = (parts: readonly string[], set: ShortMembers): readonly string[] | undefined => {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const own = set.members.find((m) => last.startsWith(m + set.noun))
  const opens = endOf(first, set)
  const whole = LIST_KINDS.some((k) => k.length > opens.length && first.endsWith(k))
  if (own === undefined || opens === '' || whole || !parts.slice(1, -1).every((p) => set.members.includes(p))) return undefined
  const head = first.slice(0, -opens.length)
  const rest = last.slice(own.length + set.noun.length)
  return [opens, ...parts.slice(1, -1), own].map((m) => head + (set.spelled?.[m] ?? m) + set.noun + rest)
}

/** 实际利用内、外资 → 实际利用内资, 实际利用外资: members that are cut short before a mark. Undefined where none is. */
export const inFull = (parts: readonly string[]): readonly string[] | undefined => {
  if (parts.length < 2) return undefined
  for (const set of SHORT_MEMBERS) {
    const found = withSet(parts, set)
    if (found) return found
  }
  return undefined
}

const bareKind = (part: string): string => part.replace(KIND_COUNT, '')

/** 甲街道、乙镇财政收入: places of several kinds. */
const byPlaces = (parts: readonly string[], last: string): readonly string[] | undefined => {
  const ends = PLACE_ENDS.flatMap((k) => (last.indexOf(k) > 0 && last.indexOf(k) < 8 ? [last.indexOf(k) + k.length] : []))
  const rest = ends.length > 0 ? last.slice(Math.min(...ends)) : ''
  return rest.length > 1 ? parts.map((p, i) => (i === parts.length - 1 ? p : p + rest)) : undefined
}

/** 甲镇、乙镇财政收入: what stands behind the last place is said of each. */
const byEnd = (parts: readonly string[], last: string): readonly string[] | undefined => {
  const others = parts.slice(0, -1)
  if (others.some((p) => NO_TRADE.test(p) || isStatistic(p))) return undefined
  const end = KIND_ENDS.find((k) => others.every((p) => p.endsWith(k) && p.length > 1))
  if (!end && others.every((p) => p.length > 1 && PLACE_ENDS.some((k) => p.endsWith(k)))) return byPlaces(parts, last)
  const at = end ? last.indexOf(end) : -1
  return at < 1 || at > 9 || last.length < at + 3 || NO_TRADE.test(last.slice(0, at + 1))
    ? undefined
    : parts.map((p, i) => (i === parts.length - 1 ? p : p + last.slice(at + 1)))
}

/** 国家级、省级企业; 城镇、农牧区低保标准; 新增、净增企业: what the last part says after its own kind or verb is said of all. */
export const byKind = (parts: readonly string[], last: string): readonly string[] | undefined => {
  const verb = verbAtHead(last)
  if (verb && parts.slice(0, -1).every((p) => verbAtHead(`${p}　`) === p))
    return parts.map((p, i) => (i === parts.length - 1 ? p : p + last.slice(verb.length)))
  const own = bareKind(last)
  const kind = LIST_KINDS.find((k) => own.startsWith(k))
  if (!kind || !parts.slice(0, -1).every((p) => LIST_KINDS.some((k) => bareKind(p) === k))) return byEnd(parts, last)
  return parts.map((p, i) => (i === parts.length - 1 ? p : p + own.slice(kind.length)))
}

const pairs = PAIRS_IN_ONE.map(([word, ...two]) => [new RegExp(word), two] as const)

/** 存贷款余额 → 存款余额, 贷款余额: one word for two things. Undefined for a name without one, or with marks. */
export const byCompound = (subject: string): readonly string[] | undefined => {
  if (/[、和与]/.test(subject)) return undefined
  const found = pairs.find(([word]) => word.test(subject))
  return found?.[1].map((one) => subject.replace(found[0], one))
}

const THREE = /第?一、?第?二、?(?:和)?第?三(?:次|大)?产业?|三次产业(?=增加值)/
const SAID_OF_EACH = /^(?:分别|各)?(?:实现|完成)(?=增加值)/

/** 一二三产业增加值, 三次产业分别实现增加值 → 第一产业增加值, 第二产业增加值, 第三产业增加值. */
export const bySector = (subject: string): readonly string[] | undefined => {
  const m = THREE.exec(subject)
  if (!m) return undefined
  const end = subject.slice(m.index + m[0].length).replace(SAID_OF_EACH, '')
  return ['第一', '第二', '第三'].map((n) => `${subject.slice(0, m.index)}${n}产业${end}`)
}

/** 对邻国贸易额、工程承包额: with whom the first is, the others are too. */
export const withQualifier = (parts: readonly string[]): readonly string[] => {
  const first = parts[0] ?? ''
  const whom = WITH_WHOM.exec(first)?.[0]
  const per = whom ? undefined : PER_UNIT.exec(first)?.[0]
  const topic = whom ? FOREIGN_TOPIC : PER_UNIT_TOPIC
  const said = whom ?? per
  return said ? parts.map((p, i) => (i > 0 && topic.test(p) ? said + p : p)) : parts
}
