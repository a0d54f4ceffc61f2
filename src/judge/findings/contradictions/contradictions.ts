import { ONE_A_YEAR } from '../../../lexicon/findings.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Claim } from '../../../pair/claim.ts'
import type { PlaceIndex } from '../../../pair/place-index.ts'
import { convert, isRate } from '../../../pair/units.ts'
import type { Texts } from '../../texts/texts.ts'
import { tailOf } from '../context.ts'
import { enFigure, zhFigure } from '../figures.ts'
import { aboutClaim, english, englishInside, finding, quotesOfClaims } from '../finding.ts'
import { bases } from './bases.ts'
import { clear, half, named, narrowed } from './figure-claims.ts'
import { shares } from './shares.ts'

/** Difference of two printed numbers in the second's unit, beyond what rounding explains; null where it does. */
const beyondRounding = (a: Claim, b: Claim): number | null => {
  if (a.value === null || b.value === null) return null
  const [x, h] = [convert(a.value, a.unit, b.unit), convert(half(a), a.unit, b.unit)]
  if (x === null || h === null) return null
  const gap = b.value - x
  return Math.abs(gap) > h + half(b) + 1e-9 ? gap : null
}

const sameScope = (a: Claim, b: Claim): boolean => a.words === b.words && a.unit === b.unit && (a.basis ?? '') === (b.basis ?? '')

/** Behind a figure, what says that it is of another year: 34250万吨，比1980年预计增加. */
const OTHER_YEAR = /^[，、]?[^，。]{0,6}比(?:19|20)[0-9]{2}年|预计/

/** Two figures further apart than this are of two things. */
const NEAR = { rate: 3, amount: 0.1 } as const

const near = (a: Claim, b: Claim, gap: number): boolean => (isRate(b.unit) ? Math.abs(gap) <= NEAR.rate : Math.abs(gap) <= NEAR.amount * Math.abs(a.value ?? 0))

const groups = (shelf: PlaceIndex): readonly (readonly Claim[])[] => {
  const by = new Map<string, Claim[]>()
  for (const c of shelf.results) {
    if (!clear(c) || !ONE_A_YEAR.has(c.indicator) || c.fact || c.origin.kind !== 'report' || c.measure === 'multiple' || c.measure === 'change') continue
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
  const plain = group.filter((c) => named(c) && texts.looksBack(c) && !narrowed(c, texts) && !OTHER_YEAR.test(tailOf(c)))
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

/** Figures of one place that contradict each other, inside a text and between texts. */
export const contradictions = (shelf: PlaceIndex, texts: Texts): readonly Finding[] => [
  ...groups(shelf).flatMap((g) => repeats(shelf.key, g, texts)),
  ...shelf.results.filter(clear).flatMap((c) => bases(shelf, c, texts)),
  ...shares(shelf),
]
