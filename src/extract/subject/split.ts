import { LIST_HEADS } from '../../lexicon/lists.ts'
import { isStatistic } from '../indicator/match.ts'
import { byGap } from './gap.ts'
import { byCompound, byKind, bySector, inFull, withQualifier } from './members.ts'
import { allParts, isPart, owner } from './parts.ts'

const sharedTail = (last: string, others: readonly string[]): string => {
  const tail = LIST_HEADS.find((h) => last.endsWith(h) && last.length > h.length)
  if (!tail || (tail.endsWith('率') && others.every((o) => o.endsWith('率')))) return ''
  return others.every((o) => !o.endsWith(tail)) && others.some((o) => !LIST_HEADS.some((h) => o.endsWith(h) && h.length > 1)) ? tail : ''
}

const byMarks = (subject: string, pattern: RegExp): string[] => subject.split(pattern).filter((p) => p !== '')

/** A rate of what is counted: 代表建议、提案办复率. */
const RATE_OF = /^.{2}率$/

const AMOUNT_TAIL = /^(?:收入|投资|消费|额|量|总额|产值|贷款|余额)$/

/** 粮食和油菜单产: what each yields of an area. */
const PER_AREA = /^(?:单产|亩产)$/

/** 经济总量 in 经济总量和财政收入: a statistic already, and none with the other's end. */
const complete = (part: string, tail: string): boolean =>
  (isStatistic(part) && !isStatistic(part + tail) && !RATE_OF.test(tail) && !PER_AREA.test(tail)) ||
  (tail === '浓度' && part.endsWith('指数')) ||
  (AMOUNT_TAIL.test(tail) && /(?:值|额|者|游客|游人|人次|人数|客流)$/.test(part)) ||
  (tail.length === 1 && /(?:产能|能力|规模|指标|任务|资产|产值|收入|投资|出栏|存栏|生产总值|增加值|总额)$/.test(part))

/** 城镇居民 and 居民人均可支配收入: what both say is said once. */
const joined = (part: string, tail: string): string =>
  part.endsWith('保') && tail.startsWith('保险')
    ? part + tail.slice(2)
    : tail.length > 2 && part.endsWith(tail.slice(0, 2))
      ? part + tail.slice(2)
      : part + tail

const withTail = (parts: readonly string[]): readonly string[] => {
  const last = parts.at(-1) ?? ''
  const kinds = byKind(parts, last)
  if (kinds) return kinds
  const tail = sharedTail(last, parts.slice(0, -1))
  return tail ? parts.map((p, i) => (i === parts.length - 1 || p.endsWith(tail) || complete(p, tail) ? p : joined(p, tail))) : parts
}

/** 汽车、新能源、索具三大主导产业: the count that closes a list. */
const CLOSED_BY = /(?<=、[^、]{2,12})[二三四五六七八九十两][大个](?:主导|特色|优势|支柱|重点|传统|新兴|战略性){1,3}产业(?=.)/

const SAID = /(?:分别|均|都)?占[^占]{0,6}$/

/** 城、乡低保标准; not 县城、乡镇. */
const TOWN_AND_COUNTRY = /^城[、和]乡(?![镇村])/

const CITY = /城乡(?!居民参保|居民医保|居民基本)/

/** 新能源汽车产量、产值、出口额: measures without a word of whose they are. */
const MEASURED = /^(?:产量|产值|销量|销售额|销售收入|出口额|出口量|进口额|利润|利税)$/
const MEASURED_END = /(?:产量|产值|销量|销售额|销售收入|出口额|出口量)$/

/** 热线接通率、满意率: a part alone belongs to what the first part was said of; not 现场办结率、按时办结率, two of one kind. */
const withOwner = (parts: readonly string[]): readonly string[] => {
  const first = parts[0] ?? ''
  if (isPart(first)) return parts
  const of = owner(first)
  if (of === first || of === '') return parts
  if (parts.slice(1).every((p) => MEASURED.test(p)) && MEASURED_END.test(first) && (parts.length > 2 || !isStatistic(first)))
    return parts.map((p, i) => (i === 0 ? p : of + p))
  const own = first.slice(first.lastIndexOf(of) + of.length)
  return parts.map((p, i) =>
    i === 0 || p === '就业' || !isPart(p) || (own.length > 2 && p.endsWith(own) && p !== own) || (isStatistic(p) && isStatistic(first))
      ? p
      : of.endsWith(p.slice(0, 2))
        ? of + p.slice(2)
        : of + p,
  )
}

const HALVES = [
  [/收入$/, '支出', '支出'],
  [/^(?:接待)?(?:国内外|入境|国内)?(?:旅游|游客|游人)/, '收入', '旅游收入'],
] as const

/** 财政预算收入和支出, 旅游人次和收入: the bare second half of a pair. */
const withHalf = (parts: readonly string[]): readonly string[] => {
  const [first = '', second = ''] = parts
  const half = parts.length === 2 ? HALVES.find(([of, bare]) => second === bare && of.test(first)) : undefined
  return half ? [first, half[1] === '支出' ? first.replace(half[0], half[2]) : half[2]] : parts
}

/** The members of a list as names of their own: what is said once, before the first or behind the last, is said of each. */
const membersOf = (parts: readonly string[]): readonly string[] =>
  inFull(parts) ?? withQualifier(withHalf(withOwner(withTail(parts.map((p) => p.replace(SAID, ''))))))

/** 城乡居民人均可支配收入 → 城镇…, 农村…; A、B和C增加值 → each with the shared head. One part when it cannot be split into `wanted`. */
export const splitSubject = (said: string, wanted: number): readonly string[] => {
  const subject = said
    .replace(CLOSED_BY, '')
    .replace(TOWN_AND_COUNTRY, '城乡')
    .replace(/分别(?:完成|实现)?(?=..)(?![高低快慢]于)/, '')
  if (wanted === 2 && CITY.test(subject) && !/[、和与]/.test(subject.replace(CITY, '')))
    return [subject.replace('城乡', /低保|最低生活/.test(subject) ? '城市' : '城镇'), subject.replace('城乡', '农村')]
  const pair = wanted === 2 ? byCompound(subject) : undefined
  if (pair) return pair
  const gaps = byGap(subject, wanted)
  if (gaps) return gaps
  const sectors = wanted === 3 ? bySector(subject) : undefined
  if (sectors) return sectors
  for (const pattern of [/[、和与]|及(?<![惠涉普]及)|以及/, /、|以及/, /[、和]/, /[和与]|及(?<![惠涉普]及)/]) {
    const parts = byMarks(subject, pattern)
    if (parts.length === wanted) return membersOf(parts)
  }
  const short = byMarks(subject, /[、和与]|及(?<![惠涉普]及)|以及/)
  if (wanted > 2 && short.length === wanted - 1 && short.filter((p) => CITY.test(p)).length === 1)
    return short.flatMap((p) => (CITY.test(p) ? splitSubject(p, 2) : p))
  return [subject]
}

/** As `splitSubject`, for a subject whose measured end stood in the text alone: 提案91件，办复率、满意率 → 提案办复率, 提案满意率. */
export const splitNamed = (subject: string, before: string, wanted: number): readonly string[] => {
  if (before === '' || !allParts(before) || !subject.endsWith(before) || subject === before) return splitSubject(subject, wanted)
  const of = subject.slice(0, -before.length)
  const parts = before.split(/[、和与]|及(?<![惠涉普]及)/)
  return parts.length === wanted ? parts.map((p) => of + p) : splitSubject(subject, wanted)
}
