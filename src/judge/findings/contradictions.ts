import { ADJUSTED_GROWTH } from '../../lexicon/definitions.ts'
import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Shelf } from '../../pair/shelf.ts'
import { convert, isRate } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { enFigure, zhFigure } from './figures.ts'
import type { Texts } from './texts.ts'
import { aboutClaim, english, englishInside, finding, quotesOfClaims } from './words.ts'

const clear = (c: Claim): boolean =>
  c.indicator !== '' && c.value !== null && c.bound === 'eq' && c.from === c.to && c.part === '' && c.doubts.length === 0 && c.against === undefined

const half = (c: Claim): number => halfLastDigit(c.value ?? 0, c.measure !== 'level')

/** Difference of two printed numbers in the second's unit, beyond what rounding explains; null where it does. */
const beyondRounding = (a: Claim, b: Claim): number | null => {
  if (a.value === null || b.value === null) return null
  const [x, h] = [convert(a.value, a.unit, b.unit), convert(half(a), a.unit, b.unit)]
  if (x === null || h === null) return null
  const gap = b.value - x
  return Math.abs(gap) > h + half(b) + 1e-9 ? gap : null
}

const sameScope = (a: Claim, b: Claim): boolean => a.words === b.words && a.unit === b.unit && (a.basis ?? '') === (b.basis ?? '')

/** Words before or within a figure by which it is of a part of the place, of several years or of part of one. */
const NARROWED =
  /园区|开发区|新区|示范区|自贸|片区|综保|保税|[县镇乡村旗]|郊|企业|集团|民营|私营|外资|民间|沿线|国家和地区|其中|累计|五年|三年|年均|平均每|比20|比19|[一二三九十]五|上半年|季度|月|以来|口径|扣除|可比|目标|计划|第[一二三]产业|市本级|区本级|市区|高于|低于|增幅|比重|预计|比19|倍/

/** Enough to say that a level is not the whole place's, or not one year's. */
const PART_OF = /园区|开发区|新区|自贸|片区|市本级|区本级|累计|五年|年均|上半年|目标|计划/

const narrowed = (c: Claim, texts: Texts): boolean => NARROWED.test(c.quote) || NARROWED.test(texts.lead(c))

/** The figure stands right behind its own name: not read off a name further up. */
const named = (c: Claim): boolean => c.subject.length >= 2 && c.quote.includes(c.subject.slice(-2))

/** Two figures further apart than this are of two things. */
const NEAR = { rate: 3, amount: 0.1 } as const

const near = (a: Claim, b: Claim, gap: number): boolean => (isRate(b.unit) ? Math.abs(gap) <= NEAR.rate : Math.abs(gap) <= NEAR.amount * Math.abs(a.value ?? 0))

const groups = (shelf: Shelf): readonly (readonly Claim[])[] => {
  const by = new Map<string, Claim[]>()
  for (const c of shelf.results) {
    if (!clear(c) || c.fact || c.origin.kind !== 'report' || c.measure === 'multiple' || c.measure === 'change') continue
    const key = `${c.indicator}|${c.to}|${c.measure}`
    const list = by.get(key)
    if (list) list.push(c)
    else by.set(key, [c])
  }
  return [...by.values()].filter((l) => l.length > 1)
}

const signed = (n: number): string => `${n > 0 ? '+' : ''}${n}`

const twice = (key: string, a: Claim, b: Claim, gap: number): Finding =>
  finding({
    ...aboutClaim(key, a),
    kind: 'contradiction_twice',
    severity: 0.7,
    certainty: 0.6,
    quotes: quotesOfClaims(a, b),
    zh: `${a.place}同一份报告中，${a.to}年${a.subject}有两个数字：${zhFigure(a, a.indicator)}与${zhFigure(b, b.indicator)}。`,
    en: `One report of ${a.place} gives two figures for ${englishInside(a)} in ${a.to}: ${enFigure(a, a.indicator)} and ${enFigure(b, b.indicator)}.`,
    size: Math.round(gap * 1e4) / 1e4,
    unit: b.unit,
  })

const revised = (key: string, a: Claim, b: Claim, gap: number): Finding => {
  const size = Math.round(((100 * gap) / Math.abs((b.value ?? 1) - gap || 1)) * 100) / 100
  return finding({
    ...aboutClaim(key, a),
    kind: 'base_revised',
    severity: Math.min(0.9, 0.4 + Math.abs(size) / 50),
    certainty: 0.7,
    quotes: quotesOfClaims(a, b),
    zh: `${a.place}${a.to}年${a.subject}先报${zhFigure(a)}，后一份报告写的是${zhFigure(b)}（${signed(size)}%）。`,
    en: `${english(a)} of ${a.place} in ${a.to} was first given as ${enFigure(a)}; a later report has ${enFigure(b)} (${signed(size)}%).`,
    size,
    unit: '%',
  })
}

const repeats = (key: string, group: readonly Claim[], texts: Texts): readonly Finding[] => {
  const plain = group.filter((c) => named(c) && texts.looksBack(c) && !narrowed(c, texts))
  const [a] = plain
  if (!a) return []
  const differing = plain.slice(1).filter((c) => {
    const gap = sameScope(a, c) ? beyondRounding(a, c) : null
    return gap !== null && near(a, c, gap)
  })
  const inside = differing.find((c) => c.origin.sha256 === a.origin.sha256)
  const later = differing.find((c) => a.measure === 'level' && (c.origin.planYear ?? 0) > (a.origin.planYear ?? 0))
  return [...(inside ? [twice(key, a, inside, beyondRounding(a, inside) ?? 0)] : []), ...(later ? [revised(key, a, later, beyondRounding(a, later) ?? 0)] : [])]
}

/** Points beyond rounding that a comparable coverage alone does not usually explain, and those no growth is off by. */
const LEAST_GAP = 1
const MOST_GAP = 40

/** A level and a growth in one report against last year's printed level. Not for series at constant prices. */
const bases = (shelf: Shelf, level: Claim, texts: Texts): readonly Finding[] => {
  if (level.measure !== 'level' || ADJUSTED_GROWTH.has(level.indicator) || level.origin.kind !== 'report' || level.fact || !level.value) return []
  if (!named(level) || PART_OF.test(level.quote) || PART_OF.test(texts.lead(level))) return []
  const growth = shelf
    .of(level.indicator, level.to)
    .find((c) => clear(c) && c.measure === 'growth' && c.origin.sha256 === level.origin.sha256 && c.words === level.words && !c.basis)
  const base = shelf
    .of(level.indicator, level.to - 1)
    .find(
      (c) =>
        clear(c) &&
        c.measure === 'level' &&
        !c.fact &&
        c.origin.kind === 'report' &&
        c.words === level.words &&
        named(c) &&
        !narrowed(c, texts) &&
        (c.origin.planYear === level.to || c.origin.sha256 === level.origin.sha256),
    )
  const before = base?.value == null ? null : convert(base.value, base.unit, level.unit)
  if (!growth || growth.value === null || !base || !before) return []
  const worked = (level.value / before - 1) * 100
  const room = 100 * (half(level) / before + (half(base) / Math.abs(base.value ?? 1)) * (level.value / before)) + half(growth) + LEAST_GAP
  const gap = Math.round((growth.value - worked) * 100) / 100
  if (Math.abs(gap) <= room || Math.abs(gap) > MOST_GAP) return []
  const text = `${level.value} ÷ ${before} − 1 = ${worked.toFixed(1)}%`
  return [
    finding({
      ...aboutClaim(shelf.key, level),
      kind: 'contradiction_base',
      severity: Math.min(0.8, 0.35 + Math.abs(gap) / 50),
      certainty: 0.6,
      quotes: quotesOfClaims(level, growth, base),
      zh: `${level.place}称${level.to}年${level.subject}${zhFigure(growth)}，按上年报告的总量推算则是${text}，相差${Math.abs(gap)}个百分点；基数修订或可比口径可能是原因，报告未作说明。`,
      en: `${level.place} reports ${enFigure(growth)} for ${englishInside(level)} in ${level.to}; worked out from the level in the report before it is ${text}, ${Math.abs(gap)} points apart. A revised base or a comparable coverage may explain it; the report does not say.`,
      size: gap,
      unit: '百分点',
    }),
  ]
}

const SECTORS = ['第一产业', '第二产业', '第三产业'] as const

const sectors = (shelf: Shelf, year: number, sha256: string): readonly Claim[] =>
  SECTORS.flatMap(
    (name) =>
      shelf
        .of('', year)
        .find(
          (c) =>
            c.origin.sha256 === sha256 &&
            c.measure === 'share' &&
            c.value !== null &&
            c.subject.includes(name) &&
            /比重|占比|结构|比例/.test(c.subject) &&
            !/由|调整|优化为/.test(c.quote) &&
            c.from === c.to,
        ) ?? [],
  )

/** All three in one place of the text (9.5∶45.6∶44.9), each its own number. */
const together = (parts: readonly Claim[]): boolean => {
  const at = parts.map((p) => p.at ?? p.start)
  return new Set(at).size === at.length && Math.max(...at) - Math.min(...at) <= 80
}

/** Shares of the three sectors that do not add up to a hundred. */
const shares = (shelf: Shelf): readonly Finding[] => {
  const seen = new Set<string>()
  return shelf.results.flatMap((c) => {
    const where = `${c.to}|${c.origin.sha256}`
    if (c.measure !== 'share' || !c.subject.includes(SECTORS[0]) || seen.has(where)) return []
    seen.add(where)
    const parts = sectors(shelf, c.to, c.origin.sha256)
    const sum = Math.round(parts.reduce((n, p) => n + (p.value ?? 0), 0) * 100) / 100
    if (parts.length < 3 || !together(parts) || Math.abs(sum - 100) <= 0.3) return []
    return [
      finding({
        ...aboutClaim(shelf.key, c),
        kind: 'contradiction_shares',
        severity: 0.5,
        certainty: 0.7,
        quotes: quotesOfClaims(...parts),
        zh: `${c.place}${c.to}年三次产业比重合计为${sum}%，不等于100%。`,
        en: `The shares of the three sectors of ${c.place} in ${c.to} add up to ${sum}%, not 100%.`,
        size: Math.round((sum - 100) * 100) / 100,
        unit: '百分点',
      }),
    ]
  })
}

/** Figures of one place that contradict each other, inside a text and between texts. */
export const contradictions = (shelf: Shelf, texts: Texts): readonly Finding[] => [
  ...groups(shelf).flatMap((g) => repeats(shelf.key, g, texts)),
  ...shelf.results.filter(clear).flatMap((c) => bases(shelf, c, texts)),
  ...shares(shelf),
]
