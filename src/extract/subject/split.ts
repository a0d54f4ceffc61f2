import { isStatistic } from '../indicator/match.ts'
import { byGap } from './gap.ts'
import { allParts, isPart, owner, verbAtHead } from './parts.ts'

const HEADS = [
  '款余额',
  '综合人口覆盖率',
  '人口综合覆盖率',
  '居民人均可支配收入',
  '人均可支配收入',
  '居民人均收入',
  '人均纯收入',
  '居民收入',
  '产业增加值',
  '工业增加值',
  '增加值',
  '生产总值',
  '零售总额',
  '收入',
  '排放总量',
  '排放量',
  '排放强度',
  '城镇化率',
  '断面比例',
  '货物吞吐量',
  '吞吐量',
  '周转量',
  '使用面积',
  '产量',
  '产值',
  '总产值',
  '案件数',
  '案件',
  '密度',
  '消费',
  '出栏',
  '存栏',
  '总产',
  '盖度',
  '保险覆盖率',
  '保险参保率',
  '保险参保人数',
  '覆盖率',
  '参保率',
  '参合率',
  '入学率',
  '入园率',
  '巩固率',
  '报销比例',
  '处理率',
  '办复率',
  '办结率',
  '答复率',
  '满意率',
  '利用率',
  '达标率',
  '合格率',
  '创建率',
  '完成率',
  '互嵌率',
  '死亡率',
  '就业率',
  '补助标准',
  '保障标准',
  '标准',
  '提标增幅',
  '增幅',
  '人数',
  '资产',
  '营收',
  '产能',
  '利润',
  '税收',
  '就业',
  '数量',
  '指数',
  '能耗',
  '起数',
  '件数',
  '户数',
  '次数',
  '天数',
  '低保标准',
  '供养标准',
  '补贴标准',
  '养老金',
  '比重',
  '占比',
  '面积',
  '投资',
  '总额',
  '余额',
  '贷款',
  '进口',
  '出口',
  '里程',
  '率',
  '量',
  '额',
  '价格',
  '浓度',
  '销量',
  '售价',
] as const

const sharedTail = (last: string, others: readonly string[]): string => {
  const tail = HEADS.find((h) => last.endsWith(h) && last.length > h.length)
  if (!tail || (tail.endsWith('率') && others.every((o) => o.endsWith('率')))) return ''
  return others.every((o) => !o.endsWith(tail)) && others.some((o) => !HEADS.some((h) => o.endsWith(h) && h.length > 1)) ? tail : ''
}

const byMarks = (subject: string, pattern: RegExp): string[] => subject.split(pattern).filter((p) => p !== '')

const KINDS = [
  '城镇职工',
  '城乡居民',
  '城镇',
  '农村',
  '农牧区',
  '农牧民',
  '城市',
  '城区',
  '市区',
  '郊区',
  '县城',
  '乡镇',
  '乡村',
  '主城区',
  '中心城区',
  '牧区',
  '职工',
  '居民',
  '小学',
  '初中',
  '高中',
  '一产',
  '二产',
  '三产',
] as const

/** 国家级、省级企业; 城镇、农牧区低保标准; 新增、净增企业: what the last part says after its own kind or verb is said of all. */
const byKind = (parts: readonly string[], last: string): readonly string[] | undefined => {
  const level = last.indexOf('级')
  if (level > 0 && level < 4 && parts.slice(0, -1).every((p) => p.endsWith('级')))
    return parts.map((p, i) => (i === parts.length - 1 ? p : p + last.slice(level + 1)))
  const verb = verbAtHead(last)
  if (verb && parts.slice(0, -1).every((p) => verbAtHead(`${p}　`) === p))
    return parts.map((p, i) => (i === parts.length - 1 ? p : p + last.slice(verb.length)))
  const kind = KINDS.find((k) => last.startsWith(k))
  if (!kind || !parts.slice(0, -1).every((p) => KINDS.some((k) => p === k))) return undefined
  return parts.map((p, i) => (i === parts.length - 1 ? p : p + last.slice(kind.length)))
}

/** A rate of what is counted: 代表建议、提案办复率. */
const RATE_OF = /^.{2}率$/

const AMOUNT_TAIL = /^(?:收入|投资|消费|额|量|总额|产值|贷款|余额)$/

/** 经济总量 in 经济总量和财政收入: a statistic already, and none with the other's end. */
const complete = (part: string, tail: string): boolean =>
  (isStatistic(part) && !isStatistic(part + tail) && !RATE_OF.test(tail)) ||
  (AMOUNT_TAIL.test(tail) && /(?:值|额)$/.test(part)) ||
  (tail.length === 1 && /(?:产能|能力|规模|资产|产值|收入|投资|出栏|存栏|生产总值|增加值|总额)$/.test(part))

/** 城镇居民 and 居民人均可支配收入: what both say is said once. */
const joined = (part: string, tail: string): string => (tail.length > 2 && part.endsWith(tail.slice(0, 2)) ? part + tail.slice(2) : part + tail)

const withTail = (parts: readonly string[]): readonly string[] => {
  const last = parts.at(-1) ?? ''
  const kinds = byKind(parts, last)
  if (kinds) return kinds
  const tail = sharedTail(last, parts.slice(0, -1))
  if (tail === '款余额') return parts.map((p) => (p.endsWith('存') ? `${p}款余额` : p.endsWith('存款') ? `${p}余额` : p))
  return tail ? parts.map((p, i) => (i === parts.length - 1 || p.endsWith(tail) || complete(p, tail) ? p : joined(p, tail))) : parts
}

const SAID = /(?:分别|均|都)?占[^占]{0,6}$/

const CITY = /城乡(?!居民参保|居民医保|居民基本)/

/** 热线接通率、满意率: a part alone belongs to what the first part was said of. */
const withOwner = (parts: readonly string[]): readonly string[] => {
  const first = parts[0] ?? ''
  if (isPart(first)) return parts
  const of = owner(first)
  if (of === first || of === '') return parts
  return parts.map((p, i) => (i === 0 || !isPart(p) || (isStatistic(p) && isStatistic(first)) ? p : of.endsWith(p.slice(0, 2)) ? of + p.slice(2) : of + p))
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

const THREE = /第?一、?第?二、?(?:和)?第?三(?:次|大)?产业?|三次产业(?=增加值)/
const SAID_OF_EACH = /^(?:分别|各)?(?:实现|完成)(?=增加值)/

/** 一二三产业增加值, 三次产业分别实现增加值 → 第一产业增加值, 第二产业增加值, 第三产业增加值. */
const bySector = (subject: string): readonly string[] | undefined => {
  const m = THREE.exec(subject)
  if (!m) return undefined
  const end = subject.slice(m.index + m[0].length).replace(SAID_OF_EACH, '')
  return ['第一', '第二', '第三'].map((n) => `${subject.slice(0, m.index)}${n}产业${end}`)
}

/** 城乡居民人均可支配收入 → 城镇…, 农村…; A、B和C增加值 → each with the shared head. One part when it cannot be split into `wanted`. */
export const splitSubject = (said: string, wanted: number): readonly string[] => {
  const subject = said.replace(/分别(?:完成|实现)(?=..)/, '')
  if (wanted === 2 && CITY.test(subject) && !/[、和与]/.test(subject.replace(CITY, '')))
    return [subject.replace('城乡', /低保|最低生活/.test(subject) ? '城市' : '城镇'), subject.replace('城乡', '农村')]
  if (wanted === 2 && subject.includes('存贷余额') && !/[、和与]/.test(subject)) return [subject.replace('存贷', '存款'), subject.replace('存贷', '贷款')]
  if (wanted === 2 && subject.includes('存贷款') && !/[、和与]/.test(subject)) return [subject.replace('存贷款', '存款'), subject.replace('存贷款', '贷款')]
  const gaps = byGap(subject, wanted)
  if (gaps) return gaps
  const sectors = wanted === 3 ? bySector(subject) : undefined
  if (sectors) return sectors
  for (const pattern of [/[、和与]|及(?<![惠涉普]及)|以及/, /、|以及/, /[、和]/, /[和与]|及(?<![惠涉普]及)/]) {
    const parts = byMarks(subject, pattern)
    if (parts.length === wanted) return withHalf(withOwner(withTail(parts.map((p) => p.replace(SAID, '')))))
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
