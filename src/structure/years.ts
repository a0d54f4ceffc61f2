import type { Issue, ReportKind } from '../model/issue.ts'
import type { Known } from '../model/report.ts'
import type { ReadText } from '../model/source.ts'
import type { Evidence } from '../model/span.ts'
import { planRange, smallNumber, YEAR, yearOf } from '../time/dates.ts'

export interface YearsFound {
  readonly planYear?: Known<number>
  readonly reviewYear?: Known<number>
  readonly titleYear?: number
  readonly delivered?: Known<string>
  /** Years of a plan for several. */
  readonly span?: readonly [number, number]
  readonly issues: readonly Issue[]
}

interface Vote {
  readonly plan: number
  readonly weight: number
  readonly from: string
  readonly evidence?: Evidence
}

const DATE = new RegExp(`(${YEAR})\\s?年\\s?(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日`, 'g')
const REVIEW = new RegExp(`(${YEAR})年?(?:度|的)?[^，。；\\n]{0,14}?(?:回顾|总结|完成情况|执行情况)`, 'g')
const PLAN = new RegExp(
  `(${YEAR})年?(?:度|的)?[^，。；\\n\\d]{0,16}?(?:工作安排|主要任务|重点工作|工作重点|目标任务|任务目标|工作任务|总体要求|主要目标|预期目标|总体部署|工作部署|工作建议|主要工作安排|总体安排|工作思路|工作总体|主要预期|目标要求)`,
  'g',
)
const LATER = new RegExp(`^[二三四五]、(?:关于|扎实做好|全力做好|做好)?(${YEAR})年的?(?:政府)?工作`, 'gm')
const FIRST = new RegExp(`^[#*\\s]{0,6}一、(${YEAR})年`, 'gm')
const BACK = new RegExp(`回顾(${YEAR})年`, 'g')
const PAST = new RegExp(`(?:刚刚|已经|即将)?过去的(${YEAR})年`, 'g')
const NOW = new RegExp(`(?:^|[。\\n])\\s{0,4}(${YEAR})年[，,]?(?:是|我们将|全[市省县区旗州]|政府工作|要)`, 'g')

const quoteAt = (read: ReadText, start: number, end: number): Evidence => ({ start, end, quote: read.text.slice(start, end) })

const votes = (read: ReadText, text: string, pattern: RegExp, shift: number, weight: number, from: string): readonly Vote[] =>
  Array.from(
    text.matchAll(pattern),
    (m): Vote => ({ plan: yearOf(m[1] ?? '') + shift, weight, from, evidence: quoteAt(read, m.index, m.index + m[0].length) }),
  ).slice(0, 3)

interface Delivery {
  readonly iso: string
  readonly year: number
  readonly month: number
  readonly evidence: Evidence
}

const near = (head: string, at: number, end: number): number => {
  const around = head.slice(Math.max(0, at - 40), end + 60)
  if (/发布|来源|时间[：:]|浏览|发表于|生效/.test(head.slice(Math.max(0, at - 12), at))) return -1
  return (/代表大会|会议|人大/.test(around) ? 2 : 0) + (/^\s{0,4}[（\n]?在/.test(head.slice(end, end + 6)) ? 1 : 0)
}

const deliveries = (read: ReadText, head: string): readonly Delivery[] =>
  Array.from(head.matchAll(DATE), (m) => {
    const [year, month, day] = [yearOf(m[1] ?? ''), smallNumber(m[2] ?? ''), smallNumber(m[3] ?? '')]
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    return { iso, year, month, day, evidence: quoteAt(read, m.index, m.index + m[0].length), rank: near(head, m.index, m.index + m[0].length) }
  })
    .filter((d) => d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31 && d.rank >= 0)
    .toSorted((a, b) => b.rank - a.rank)

const TURNS = /回顾|总结|完成情况|明年|下一年|下年|来年|新的一年/
/** Is a report given late in a year of the next? Not one whose title names the year it is given in, and whose headings neither look back on it nor name another. */
const isOfNext = (d: Delivery, title: number, headings: string): boolean =>
  d.month >= 10 && (title !== d.year || headings.includes(`${d.year + 1}年`) || TURNS.test(headings))

const deliveryVotes = (d: Delivery, title: number, headings: string): readonly Vote[] =>
  isOfNext(d, title, headings)
    ? [
        { plan: d.year + 1, weight: 2.6, from: 'delivered', evidence: d.evidence },
        { plan: d.year, weight: 1.2, from: 'delivered', evidence: d.evidence },
      ]
    : [{ plan: d.year, weight: 3, from: 'delivered', evidence: d.evidence }]

const titled = (text: string): number => yearOf(new RegExp(`(${YEAR})\\s?年?`).exec(text)?.[1] ?? '')
const titleYearOf = (read: ReadText, head: string): number => {
  const line = head.split('\n').find((l) => l.trim().length < 60 && /报告|公报/.test(l) && !/月/.test(l))
  const fromHead = line ? titled(line) : 0
  const title = read.meta.title ?? ''
  return fromHead || (/月/.test(title) ? 0 : titled(title))
}

const weigh = (all: readonly Vote[]): { readonly best: Vote; readonly sure: boolean } | null => {
  const sums = new Map<number, number>()
  for (const v of all) if (v.plan > 1949 && v.plan < 2100) sums.set(v.plan, (sums.get(v.plan) ?? 0) + v.weight)
  const [top] = [...sums].toSorted((a, b) => b[1] - a[1])
  const best = all.filter((v) => v.plan === top?.[0]).toSorted((a, b) => b.weight - a.weight)[0]
  return best && top ? { best, sure: best.weight >= 1.6 } : null
}

/** A review of “十五” is given in the year after 2005. */
const afterTerm = (text: string): readonly Vote[] => {
  const range = planRange(/“?[一二三四五六七八九十]{1,2}五”?[^，。\n]{0,18}回顾/.exec(text)?.[0] ?? '')
  return range ? [{ plan: range[1] + 1, weight: 1, from: 'heading' }] : []
}

const fileYear = (file: string): readonly Vote[] => {
  const year = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(file.split(/[/\\]/).at(-1) ?? '')?.[1]
  return year ? [{ plan: Number(year), weight: 0.5, from: 'file-name' }] : []
}

const evidenced = (read: ReadText, head: string, text: string, delivery: Delivery | undefined, title: number): readonly Vote[] => {
  const headings = text
    .split('\n')
    .filter((l) => l.trim().length < 60)
    .join('\n')
  const inHeadings = (pattern: RegExp, shift: number, weight: number, from: string): readonly Vote[] =>
    votes(read, headings, pattern, shift, weight, from).map(({ plan, weight: w, from: f }) => ({ plan, weight: w, from: f }))
  return [
    ...(delivery ? deliveryVotes(delivery, title, headings) : []),
    ...inHeadings(REVIEW, 1, 2, 'heading').slice(0, 1),
    ...inHeadings(PLAN, 0, 2, 'heading').slice(0, 2),
    ...inHeadings(LATER, 0, 2, 'heading').slice(0, 1),
    ...inHeadings(BACK, 1, 1.6, 'heading').slice(0, 1),
    ...inHeadings(FIRST, 1, 0.5, 'heading').slice(0, 1),
    ...votes(read, text, REVIEW, 1, 0.6, 'text').slice(0, 1),
    ...votes(read, text, PLAN, 0, 0.4, 'text').slice(0, 2),
    ...votes(read, text.slice(0, 6000), PAST, 1, 1.6, 'text').slice(0, 1),
    ...votes(read, head.slice(0, 2000), NOW, 1, 0.6, 'text').slice(0, 1),
    ...afterTerm(text),
    ...(title ? [{ plan: title, weight: 1.4, from: 'title' }] : []),
    ...fileYear(read.file),
  ]
}

const conflict = (title: number, plan: number): readonly Issue[] =>
  title && title !== plan ? [{ code: 'title-year-differs', titleYear: title, planYear: plan }] : []

const ofCommunique = (title: number, file: string): YearsFound => {
  const year = title || (fileYear(file)[0]?.plan ?? 0)
  return year ? { reviewYear: { value: year, certainty: 'stated' }, titleYear: year, issues: [] } : { issues: [{ code: 'years-unknown', seen: '' }] }
}

const SPAN = new RegExp(`(${YEAR})年?[-—–~至到]{1,2}(${YEAR})年`)

/** Years of a plan for several: by its number, or as its title names them. */
const ofOutline = (title: string, head: string): YearsFound => {
  const lines = [title, ...head.split('\n', 8)].map((l) => l.replace(/\s/g, ''))
  const span = lines.map((l) => planRange(l)).find((r) => r !== null)
  const [, from = '', to = ''] = span ? [] : (SPAN.exec(lines.join('\n')) ?? [])
  const found = span ?? (from ? ([yearOf(from), yearOf(to)] as const) : undefined)
  return found ? { span: found, issues: [] } : { issues: [{ code: 'years-unknown', seen: title.slice(0, 60) }] }
}

/**
 * When a report was given and which years it is about. Delivery date and headings outrank the title; a difference is an issue.
 * A report given in October or later may plan the next year: its headings decide.
 */
export const findYears = (read: ReadText, kind: ReportKind, head: string, text: string): YearsFound => {
  const titleYear = titleYearOf(read, head)
  if (kind === 'communique') return ofCommunique(titleYear || yearOf(new RegExp(`(${YEAR})年国民`).exec(text.slice(0, 1500))?.[1] ?? ''), read.file)
  if (kind === 'plan_outline') return ofOutline(read.meta.title ?? '', head)
  const [given] = deliveries(read, head.slice(0, 1500))
  const fromTitle = given ? undefined : deliveries(read, read.meta.title ?? '')[0]
  const delivered: Known<string> | undefined = given
    ? { value: given.iso, certainty: 'stated', evidence: given.evidence }
    : fromTitle && { value: fromTitle.iso, certainty: 'inferred' }
  const found = weigh(evidenced(read, head, text, given ?? fromTitle, titleYear))
  if (!found) return { ...(delivered && { delivered }), issues: [{ code: 'years-unknown', seen: head.trim().slice(0, 60) }] }
  const { best, sure } = found
  const certainty = sure ? 'stated' : 'inferred'
  const inferred: readonly Issue[] = sure ? [] : [{ code: 'years-inferred', planYear: best.plan, from: best.from }]
  return {
    planYear: { value: best.plan, certainty, ...(best.evidence && best.from !== 'heading' && { evidence: best.evidence }) },
    reviewYear: { value: best.plan - 1, certainty },
    ...(titleYear && { titleYear }),
    ...(delivered && { delivered }),
    issues: [...conflict(titleYear, best.plan), ...inferred],
  }
}
