import { ADJUSTED_GROWTH } from '../../lexicon/definitions.ts'
import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Shelf } from '../../pair/shelf.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { aboutClaim, english, enNumber, finding, quotesOfClaims, zhNumber } from './words.ts'

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

const sameScope = (a: Claim, b: Claim): boolean => a.words === b.words && (a.basis ?? '') === (b.basis ?? '')

const groups = (shelf: Shelf): readonly (readonly Claim[])[] => {
  const by = new Map<string, Claim[]>()
  for (const c of shelf.results) {
    if (!clear(c)) continue
    const key = `${c.indicator}|${c.to}|${c.measure}`
    const list = by.get(key)
    if (list) list.push(c)
    else by.set(key, [c])
  }
  return [...by.values()].filter((l) => l.length > 1)
}

const twice = (key: string, a: Claim, b: Claim, gap: number): Finding =>
  finding({
    ...aboutClaim(key, a),
    kind: 'contradiction_twice',
    severity: 0.7,
    certainty: Math.abs(gap) > 0.3 * Math.abs(b.value ?? 0) ? 0.3 : 0.6,
    quotes: quotesOfClaims(a, b),
    zh: `${a.place}同一份报告对${a.to}年${a.subject}给出两个数字：${zhNumber(a)}与${zhNumber(b)}。`,
    en: `One report of ${a.place} gives two figures for ${english(a)} in ${a.to}: ${enNumber(a)} and ${enNumber(b)}.`,
    size: Math.round(gap * 1e4) / 1e4,
    unit: b.unit,
  })

const revised = (key: string, a: Claim, b: Claim, gap: number): Finding => {
  const size = Math.round(((100 * gap) / Math.abs((b.value ?? 1) - gap || 1)) * 100) / 100
  return finding({
    ...aboutClaim(key, a),
    kind: 'base_revised',
    severity: Math.min(0.9, 0.4 + Math.abs(size) / 50),
    certainty: Math.abs(size) > 50 ? 0.3 : 0.7,
    quotes: quotesOfClaims(a, b),
    zh: `${a.place}${a.to}年${a.subject}先报${zhNumber(a)}，后一份报告改为${zhNumber(b)}（${size > 0 ? '+' : ''}${size}%）。`,
    en: `${english(a)} of ${a.place} in ${a.to} was first given as ${enNumber(a)}; a later report says ${enNumber(b)} (${size > 0 ? '+' : ''}${size}%).`,
    size,
    unit: '%',
  })
}

const repeats = (key: string, group: readonly Claim[]): readonly Finding[] => {
  const [a] = group
  if (!a) return []
  const others = group.slice(1).filter((c) => sameScope(a, c) && c.fact === undefined && a.fact === undefined)
  const inside = others.find((c) => c.origin.sha256 === a.origin.sha256 && beyondRounding(a, c) !== null)
  const later = others.find(
    (c) => c.origin.kind === 'report' && (c.origin.planYear ?? 0) > (a.origin.planYear ?? 0) && a.measure === 'level' && beyondRounding(a, c) !== null,
  )
  return [...(inside ? [twice(key, a, inside, beyondRounding(a, inside) ?? 0)] : []), ...(later ? [revised(key, a, later, beyondRounding(a, later) ?? 0)] : [])]
}

/** A level and a growth in one report against last year's printed level. Not for series at constant prices. */
const bases = (shelf: Shelf, level: Claim): readonly Finding[] => {
  if (level.measure !== 'level' || ADJUSTED_GROWTH.has(level.indicator) || level.fact || !level.value) return []
  const growth = shelf
    .of(level.indicator, level.to)
    .find((c) => clear(c) && c.measure === 'growth' && c.origin.sha256 === level.origin.sha256 && c.words === level.words && !c.basis)
  const base = shelf
    .of(level.indicator, level.to - 1)
    .find(
      (c) =>
        clear(c) && c.measure === 'level' && !c.fact && c.words === level.words && (c.origin.planYear === level.to || c.origin.sha256 === level.origin.sha256),
    )
  const before = base?.value == null ? null : convert(base.value, base.unit, level.unit)
  if (!growth || growth.value === null || !base || !before) return []
  const worked = (level.value / before - 1) * 100
  const room = 100 * (half(level) / before + (half(base) / Math.abs(base.value ?? 1)) * (level.value / before)) + half(growth) + 0.5
  const gap = Math.round((growth.value - worked) * 100) / 100
  if (Math.abs(gap) <= room) return []
  const text = `${level.value} ÷ ${before} − 1 = ${worked.toFixed(1)}%`
  return [
    finding({
      ...aboutClaim(shelf.key, level),
      kind: 'contradiction_base',
      severity: Math.min(0.95, 0.45 + Math.abs(gap) / 40),
      certainty: Math.abs(gap) > 30 ? 0.3 : 0.6,
      quotes: quotesOfClaims(level, growth, base),
      zh: `${level.place}${level.to}年${level.subject}称增长${growth.value}%，但与上年公布数相比为${text}，相差${gap}个百分点。`,
      en: `${level.place} says ${english(level)} grew ${growth.value}% in ${level.to}; against last year's printed level it is ${text}, ${gap} points apart.`,
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
            c.from === c.to,
        ) ?? [],
  )

/** Shares of the three sectors that do not add up to a hundred. */
const shares = (shelf: Shelf): readonly Finding[] => {
  const seen = new Set<string>()
  return shelf.results.flatMap((c) => {
    const where = `${c.to}|${c.origin.sha256}`
    if (c.measure !== 'share' || !c.subject.includes(SECTORS[0]) || seen.has(where)) return []
    seen.add(where)
    const parts = sectors(shelf, c.to, c.origin.sha256)
    const sum = Math.round(parts.reduce((n, p) => n + (p.value ?? 0), 0) * 100) / 100
    if (parts.length < 3 || Math.abs(sum - 100) <= 0.3) return []
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
export const contradictions = (shelf: Shelf): readonly Finding[] => [
  ...groups(shelf).flatMap((g) => repeats(shelf.key, g)),
  ...shelf.results.filter(clear).flatMap((c) => bases(shelf, c)),
  ...shares(shelf),
]
