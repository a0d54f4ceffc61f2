import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { linesOf, type Printed } from './product.ts'

/** One thing the product says, with where to find it again in another commit's words. */
export interface Said {
  readonly key: string
  /** Fields that may change, as one line for people. */
  readonly text: string
  /** What changes are counted by: a rule, or a verdict with its reason. */
  readonly by: string
  /** File and offsets of the words it was read from. */
  readonly file: string
  readonly start: number
  readonly end: number
}

const number = z.number().nullish()
const statement = z.object({
  at: z.array(z.number()).optional(),
  start: z.number(),
  end: z.number(),
  role: z.string(),
  year: z.string(),
  part: z.string().optional(),
  subject: z.string(),
  indicator: z.string().optional(),
  series: z.string().optional(),
  measure: z.string(),
  value: number,
  upper: number,
  unit: z.string().optional(),
  bound: z.string().optional(),
  hedge: z.string().optional(),
  basis: z.string().optional(),
  relation: z.string().optional(),
  other: z.string().optional(),
  against: z.unknown().optional(),
  rule: z.string().optional(),
  trace: z.array(z.string()).optional(),
})
const report = z.object({
  file: z.string(),
  place: z.object({ name: z.string() }).nullish(),
  planYear: number,
  kind: z.string().optional(),
  statements: z.array(statement),
})

const told = (s: z.infer<typeof statement>): string =>
  [
    s.role,
    s.year + (s.part ? `/${s.part}` : ''),
    `[${s.indicator || s.series || ''}]`,
    s.subject,
    s.measure,
    s.relation ? `${s.relation} ${s.other ?? ''}` : `${s.bound ?? ''} ${s.value ?? ''}${s.upper ? `~${s.upper}` : ''}${s.unit ?? ''}`,
    s.hedge ?? '',
    s.basis ?? '',
    s.against ? JSON.stringify(s.against) : '',
  ]
    .filter((x) => x !== '')
    .join(' ')

/** Readings of a run, by file and place of the number; two readings of one number are told apart by their order. */
export const readingsOf = async (printed: Printed): Promise<ReadonlyMap<string, Said>> => {
  const all = new Map<string, Said>()
  for await (const line of linesOf(printed.extracted)) {
    const { file, place, planYear, kind, statements } = report.parse(line)
    all.set(`${file}#`, { key: `${file}#`, text: `${kind ?? ''} ${place?.name ?? '?'} ${planYear ?? '?'}`, by: 'identity', file, start: 0, end: 0 })
    for (const s of statements) {
      const at = s.relation ? `r${s.start}` : String(s.at?.[0] ?? s.start)
      let key = `${file}#${at}`
      while (all.has(key)) key += "'"
      all.set(key, { key, text: told(s), by: s.trace?.join(' ') ?? s.rule ?? 'relation', file, start: s.start, end: s.end })
    }
  }
  return all
}

const side = z.object({ value: number, upper: number, unit: z.string().nullish(), report: z.string(), start: z.number(), end: z.number() })
const pair = z.object({
  place: z.string(),
  year: z.union([z.number(), z.string()]),
  indicator: z.string(),
  series: z.string().optional(),
  subject: z.string(),
  measure: z.string(),
  bound: z.string(),
  target: side,
  result: side.nullable(),
  verdict: z.string(),
  because: z.string(),
  deviation: number,
  deviationUnit: z.string().nullish(),
})
const finding = z.object({
  finding: z.object({ id: z.string(), kind: z.string(), sentence: z.object({ zh: z.string() }).optional(), place: z.string().optional(), year: z.unknown() }),
})

const answered = (p: z.infer<typeof pair>): string =>
  `${p.verdict} ${p.because} ${p.result ? `${p.result.value}${p.result.unit ?? ''}` : '–'}${p.deviation === null || p.deviation === undefined ? '' : ` (${p.deviation}${p.deviationUnit ?? ''})`}`

/** Pairs and findings of a run: pairs by target, findings by their own id. */
export const judgementsOf = async (printed: Printed): Promise<{ readonly pairs: ReadonlyMap<string, Said>; readonly findings: ReadonlyMap<string, Said> }> => {
  const pairs = new Map<string, Said>()
  const findings = new Map<string, Said>()
  for await (const line of linesOf(printed.judged)) {
    const found = finding.safeParse(line)
    if (found.success) {
      const { id, kind, sentence } = found.data.finding
      findings.set(id, { key: id, text: sentence?.zh ?? id, by: kind, file: '', start: 0, end: 0 })
      continue
    }
    const p = pair.parse(line)
    const name = `${p.place} ${p.year} [${p.indicator || p.series || ''}] ${p.subject} ${p.measure} ${p.bound} ${p.target.value ?? ''}${p.target.unit ?? ''}`
    let key = `${p.target.report}#${p.target.start} ${p.bound} ${p.target.value ?? ''}`
    while (pairs.has(key)) key += "'"
    pairs.set(key, {
      key,
      text: `${name} → ${answered(p)}`,
      by: `${p.verdict} ${p.because}`,
      file: p.result?.report ?? '',
      start: p.result?.start ?? 0,
      end: p.result?.end ?? 0,
    })
  }
  return { pairs, findings }
}

const texts = new Map<string, string>()

/** The words around a reading, the reading itself in 【】; '' where the file is not plain text. */
export const wordsAround = (s: Said): string => {
  if (!/\.(?:txt|md)$/.test(s.file) || s.end === 0) return ''
  if (texts.size > 50) texts.clear()
  const text = texts.get(s.file) ?? readFileSync(s.file, 'utf8').replace(/^\uFEFF/, '')
  texts.set(s.file, text)
  const around = (from: number, to: number): string => text.slice(Math.max(0, from), to).replaceAll('\n', '⏎')
  return `${around(s.start - 40, s.start)}【${around(s.start, s.end)}】${around(s.end, s.end + 30)}`
}
