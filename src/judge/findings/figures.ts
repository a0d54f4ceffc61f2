import { RATE_NAMED } from '../../lexicon/judging.ts'
import { assertNever } from '../../model/assert.ts'
import type { Reading } from '../../model/pair.ts'
import { englishQuantity } from '../../pair/english.ts'

type Printed = Pick<Reading, 'value' | 'upper' | 'unit' | 'bound' | 'measure'> & { readonly subject?: string }

const BOUNDS = { eq: '', ge: '以上', le: '以内', about: '左右', range: '' } as const
const LIMITS = { eq: '', ge: 'at least ', le: 'at most ', about: 'about ', range: '' } as const

/** Named as a rate already: 居民消费价格涨幅4%, not 涨幅上涨4%. */
const isNamedRate = (r: Printed): boolean => r.measure === 'growth' && RATE_NAMED.test(r.subject ?? '')

const isChange = (r: Printed): boolean => r.measure === 'growth' || r.measure === 'average_growth' || r.measure === 'change'
const falls = (r: Printed): boolean => isChange(r) && (r.value ?? 0) < 0
const size = (r: Printed, value: number | null): number => Math.abs(value ?? 0) * (falls(r) || (value ?? 0) >= 0 ? 1 : -1)

const zhVerb = (r: Printed, price: boolean): string => {
  if (isNamedRate(r)) return ''
  if (r.measure === 'average_growth') return falls(r) ? '年均下降' : '年均增长'
  if (r.measure === 'growth') return falls(r) ? '下降' : price ? '上涨' : '增长'
  if (r.measure === 'change') return falls(r) ? '减少' : '增加'
  return ''
}

/** `增长5%左右`, `下降3%以上`, `6%—6.5%`, as a Chinese sentence would say it. */
export const zhFigure = (r: Printed, indicator = ''): string => {
  const upper = r.upper === null ? '' : `—${size(r, r.upper)}${r.unit}`
  const value = isNamedRate(r) ? (r.value ?? 0) : size(r, r.value)
  return `${zhVerb(r, indicator === 'cpi')}${value}${r.unit}${upper}${BOUNDS[r.bound]}`
}

const enKind = (r: Printed, price: boolean): string => {
  switch (r.measure) {
    case 'growth':
      return falls(r) ? 'a fall of ' : price ? 'a rise of ' : 'growth of '
    case 'average_growth':
      return falls(r) ? 'a yearly fall of ' : 'yearly growth of '
    case 'change':
      return falls(r) ? 'a decrease of ' : 'an increase of '
    case 'rank':
      return 'rank '
    case 'level':
    case 'share':
    case 'multiple':
      return ''
    default:
      return assertNever(r.measure)
  }
}

/** `growth of about 5%`, `at most 5.5%`, `380 billion yuan`. */
export const enFigure = (r: Printed, indicator = ''): string => {
  const value = size(r, r.value)
  if (r.measure === 'rank') return `${enKind(r, false)}${value}`
  const upper = r.upper === null ? '' : ` to ${englishQuantity(size(r, r.upper), r.unit)}`
  return `${enKind(r, indicator === 'cpi')}${LIMITS[r.bound]}${englishQuantity(value, r.unit)}${upper}`
}

type Said = Printed & { readonly quote: string; readonly document?: string; readonly fact?: unknown }

/** A row of a facts file is no quote: where it has no number, that is what is said. */
const wordless = (r: Said, none: string): string => (r.document !== undefined || r.fact !== undefined ? none : `“${r.quote}”`)

/** What was set or answered, in words: the number, else the words quoted. */
export const zhSaid = (r: Said, indicator = ''): string => (r.value === null ? wordless(r, '没有具体数字') : zhFigure(r, indicator))
export const enSaid = (r: Said, indicator = ''): string => (r.value === null ? wordless(r, 'no number') : enFigure(r, indicator))
