import { isFarBelowCeiling } from '../../derive/targets/inflation.ts'
import type { View } from '../../derive/verdict.ts'
import { ELASTIC_AMOUNT, ELASTIC_RATE, RATE_UNIT } from '../../lexicon/conventions.ts'
import type { Pair, Reading, ResultReading, Verdict } from '../../model/pair.ts'
import { convert } from '../../pair/units.ts'
import type { Common, FigureData, FigureSize, Lang, ResultMark, TargetMark, Theme } from '../spec.ts'
import { fingerprint, pairData } from './fingerprint.ts'
import { lowerIsBetter } from './names.ts'
import { type CitedReport, sourceLineOf } from './sources.ts'

/** What a source line needs of a reading. */
export type Cited = Pick<Reading, 'sha256' | 'start' | 'report'> & Partial<Pick<Reading, 'issuer' | 'document' | 'url'>>

/** How a figure is wanted. `sourceOf` names the document behind a reading: title, date, address. */
export interface Wanted {
  readonly lang: Lang
  readonly view: View
  readonly theme: Theme
  readonly size: FigureSize
  /** ISO date the data was read. */
  readonly retrieved: string
  readonly credit: string
  readonly highlight: readonly string[]
  readonly sourceOf?: (r: Cited) => string | undefined
  /** The government work report a reading stands in; undefined for any other document. */
  readonly reportOf?: (r: Cited) => CitedReport | undefined
  /** Whether a person has checked a target's quotes. */
  readonly checked?: (p: Pair) => boolean
  /** Merkle root of the library the figure is drawn from. */
  readonly root?: string
}

const decimals = (n: number): number => String(n).split('.')[1]?.length ?? 0
const lastUnit = (n: number): number => {
  if (decimals(n) > 0) return 10 ** -decimals(n)
  let unit = 1
  while (n !== 0 && n % (unit * 10) === 0) unit *= 10
  return unit
}

/** How far short of 左右 x the convention lets a result fall (product.md, "What the word about means"). */
export const slackOf = (value: number, unit: string, view: View): number | undefined => {
  const rate = RATE_UNIT.test(unit)
  if (view === 'strict') return undefined
  if (view === 'rounding') return (rate ? 10 ** -decimals(value) : lastUnit(value)) / 2
  return rate ? ELASTIC_RATE : Math.abs(value) * ELASTIC_AMOUNT
}

export const targetOf = (p: Pair, view: View): TargetMark | null => {
  const { value, upper, unit } = p.target
  if (value === null) return null
  const slack = p.bound === 'about' ? slackOf(value, unit, view) : undefined
  return { value, bound: p.bound, ...(upper === null ? {} : { upper }), ...(slack === undefined ? {} : { slack: lowerIsBetter(p.indicator) ? -slack : slack }) }
}

/** A result on the target's own scale, or null: a measure or unit that cannot be turned into the target's has no place on its axis. */
export const resultMark = (p: Pair, r: ResultReading | null): ResultMark | null => {
  if (r === null || r.value === null || r.measure !== p.target.measure) return null
  const value = convert(r.value, r.unit, p.target.unit)
  if (value === null) return null
  const upper = r.upper === null ? null : convert(r.upper, r.unit, p.target.unit)
  const preliminary = r.hedge === 'preliminary' || r.hedge === 'expect' || r.status === 'preliminary'
  return { value, source: r.source, ...(upper === null ? {} : { upper }), ...(preliminary ? { preliminary } : {}) }
}

const cite = (r: Cited, wanted: Wanted): string => {
  const known = wanted.sourceOf?.(r)
  if (known !== undefined) return known
  const parts = [r.issuer, r.document ?? r.report.split('/').at(-1), r.url === undefined ? undefined : r.url.split('/')[2]]
  return [...new Set(parts.filter((s) => s !== undefined && s !== ''))].join(wanted.lang === 'zh' ? '，' : ', ')
}

/** The sources behind a figure, short: reports by place and year, other documents by name. */
export const sourcesOf = (pairs: readonly Pair[], wanted: Wanted, also: readonly Cited[] = []): string => {
  const readings: readonly Cited[] = [...pairs.flatMap((p) => [p.target, ...(p.result === null ? [] : [p.result]), ...p.others]), ...also]
  const reports = readings.flatMap((r) => wanted.reportOf?.(r) ?? [])
  const others = new Set(readings.filter((r) => wanted.reportOf?.(r) === undefined).map((r) => cite(r, wanted)))
  return sourceLineOf(reports, [...others], wanted.lang)
}

const DECIDED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
/** Kinds whose marks stand on an axis: a result in another unit has no place there. */
const ON_AXIS: ReadonlySet<FigureData['kind']> = new Set<FigureData['kind']>(['series', 'dumbbell', 'scatter', 'multiples', 'compare'])

const notesOf = (kind: FigureData['kind'], pairs: readonly Pair[], drawn: number, lang: Lang): readonly string[] => {
  const numberless = pairs.length - drawn
  const elsewhere = pairs.filter((p) => p.target.value !== null && p.result !== null && DECIDED.has(p.verdict) && resultMark(p, p.result) === null).length
  const early = pairs.some((p) => p.flags.includes('preliminary'))
  const out: string[] = []
  if (numberless > 0)
    out.push(
      lang === 'zh'
        ? `另有${numberless}个目标没有可画的数字，未列入图中。`
        : `${numberless} further ${numberless === 1 ? 'target has' : 'targets have'} no number to draw.`,
    )
  if (elsewhere > 0 && ON_AXIS.has(kind))
    out.push(
      lang === 'zh'
        ? `${elsewhere}个结果以另一单位或方式公布，已判定，但不在此轴上。`
        : `${elsewhere} ${elsewhere === 1 ? 'result is' : 'results are'} stated in another unit or way: judged, but not on this axis.`,
    )
  if (pairs.some(isFarBelowCeiling))
    out.push(
      lang === 'zh'
        ? '居民消费价格目标按上限判定：远低于目标也记为完成，但涨幅过低未必是好事。'
        : 'Inflation targets are read as ceilings: a rate far below counts as met, though very low inflation is not in itself good.',
    )
  if (early) out.push(lang === 'zh' ? '部分结果为报告中的预计或初步数。' : 'Some results are preliminary figures from the reports.')
  return out
}

/** How many of the targets a person has checked, where any was. */
const checkedNote = (pairs: readonly Pair[], { checked, lang }: Wanted): readonly string[] => {
  const n = checked ? pairs.filter(checked).length : 0
  if (n === 0) return []
  return [lang === 'zh' ? `${pairs.length}个目标中，${n}个的原文经人工核对。` : `${n} of ${pairs.length} checked against their sources.`]
}

export interface Headline {
  readonly title: string
  /** What it speaks of, before its counts. */
  readonly lead?: string
  readonly subtitle: string
}

/** Puts data and words together. `drawn` is how many of the pairs the data shows; the rest are counted in the notes. */
export const finish = <D extends FigureData>(
  data: D,
  head: Headline,
  pairs: readonly Pair[],
  drawn: number,
  convention: string,
  wanted: Wanted,
  also: readonly Cited[] = [],
): Common & D => ({
  ...data,
  size: wanted.size,
  theme: wanted.theme,
  lang: wanted.lang,
  convention: wanted.view,
  highlight: wanted.highlight,
  texts: {
    ...head,
    notes: [...notesOf(data.kind, pairs, drawn, wanted.lang), ...checkedNote(pairs, wanted)],
    source: sourcesOf(pairs, wanted, also),
    credit: wanted.credit,
    convention,
    retrieved: wanted.retrieved,
    fingerprint: fingerprint([...pairs.map((p) => pairData(p, wanted.view)), ...also.map((r) => `${r.sha256}:${r.start}`)], wanted.view),
    ...(wanted.root ? { root: wanted.root } : {}),
  },
})
