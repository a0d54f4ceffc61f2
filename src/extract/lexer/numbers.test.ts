import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asText, fold } from '../../structure/fold.ts'
import { lex } from './lex.ts'
import type { Quantity } from './quantity.ts'
import { readWords } from './value.ts'

/** Quantities of a text as a report holds it, its full-width signs folded. */
const read = (text: string): readonly Quantity[] => {
  const clean = asText(fold(text))
  return lex(clean, 0, clean.length).flatMap((t) => (t.kind === 'number' ? [t.quantity] : []))
}

const CHARS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千'] as const

/** Words of a number below ten thousand, as they are written in print: 305 is 三百零五, 12 十二. */
const small = (n: number): string => {
  const digits = [...String(n)].map(Number)
  const said = digits.map((d, i) => (d === 0 ? '零' : `${CHARS[d]}${PLACES[digits.length - 1 - i] ?? ''}`)).join('')
  return said.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

/** Words of a whole number: 25000 is 二万五千, 120030000 is 一亿二千零三万. */
const inWords = (n: number): string => {
  if (n >= 1e8) return `${small(Math.floor(n / 1e8))}亿${rest(n % 1e8, 1e7)}`
  if (n >= 1e4) return `${small(Math.floor(n / 1e4))}万${rest(n % 1e4, 1e3)}`
  return small(n)
}
const rest = (n: number, next: number): string => (n === 0 ? '' : n < next ? `零${inWords(n)}` : inWords(n).replace(/^十/, '一十'))

const point = (n: number): string => {
  const [whole = '', part] = String(n).split('.')
  return part === undefined ? inWords(n) : `${whole === '0' ? '零' : inWords(Number(whole))}点${[...part].map((c) => CHARS[Number(c)]).join('')}`
}

const wide = (text: string): string => text.replace(/[0-9.-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

const rate = fc.integer({ min: 1, max: 999 }).map((n) => n / 10)
const amount = fc.integer({ min: 11, max: 99_999_999 })
const unit = fc.constantFrom('元', '吨', '公里', '亩', '人', '户', '座', '辆', '平方米', '千瓦')
const sign = fc.constantFrom('', '-', '负')
const signed = (value: number, mark: string): number => (mark === '' ? value : -value)

describe('rates in every style', () => {
  const styles: readonly (readonly [string, (n: number, mark: string) => string])[] = [
    ['figures', (n, mark) => `${mark}${n}%`],
    ['figures of full width', (n, mark) => `${mark === '-' ? wide('-') : mark}${wide(String(n))}％`],
    ['points', (n, mark) => `${mark}${n}个百分点`],
    ['words', (n, mark) => `${mark === '' ? '' : '负'}百分之${point(n)}`],
    ['words with a figure', (n, mark) => `${mark === '' ? '' : '负'}百分之${n}`],
  ]
  it.each(styles)('%s, with and without a sign', (_, write) =>
    fc.assert(
      fc.property(rate, sign, (n, mark) => {
        const [q, ...more] = read(`示例指标增速为${write(n, mark)}，其余不变。`)
        expect(more).toEqual([])
        expect(q?.value).toBe(signed(n, mark))
        expect(q?.unit).toMatch(/^(?:%|个百分点)$/)
      }),
    ),
  )
  it('ranges, their ends in words or figures', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 39 }), (low, gap) => {
        for (const text of [`百分之${point(low)}到百分之${point(low + gap)}`, `百分之${low}至${low + gap}`, `${low}%—${low + gap}%`, `${low}至${low + gap}%`])
          expect(read(`增长${text}。`)).toMatchObject([{ value: low, upper: low + gap, bound: 'range', unit: '%' }])
      }),
    ))
  it('a sign belongs to a rate and not to a dash between numbers or names', () => {
    expect(read('1-11月，增长5%。').map((q) => q.value)).toEqual([1, 11, 5])
    expect(read('增长5-6%。')).toMatchObject([{ value: 5, upper: 6 }])
    expect(read('为企业减负3亿元。')).toMatchObject([{ value: 3 }])
    expect(read('登记失业率-3.5%。')).toMatchObject([{ value: 3.5 }])
    expect(read('控制在-1%到1%之间。')).toMatchObject([{ value: -1, upper: 1 }])
    expect(read('增速为 - 6.3%。')).toMatchObject([{ value: -6.3 }])
    expect(read('增长—6.2%，下降负1.2%。').map((q) => q.value)).toEqual([-6.2, -1.2])
  })
})

describe('amounts in every style', () => {
  const scaled = (q: Quantity | undefined): number =>
    Math.round((q?.value ?? Number.NaN) * ({ 亿: 1e8, 万: 1e4 }[/^(?:亿|万)/.exec(q?.unit ?? '')?.[0] ?? ''] ?? 1) * 100) / 100
  const bare = (q: Quantity | undefined): string => (q?.unit ?? '').replace(/^[万亿]/, '')
  const styles: readonly (readonly [string, (n: number) => string])[] = [
    ['figures', (n) => String(n)],
    ['figures of full width', (n) => wide(String(n))],
    ['figures in groups', (n) => n.toLocaleString('en-US')],
    ['words', inWords],
    ['words, two as 两', (n) => inWords(n).replace(/二(?=[百千万])/g, '两')],
    ['two magnitudes', (n) => (n < 1e4 ? String(n) : n % 1000 === 0 && n % 1e4 > 0 ? `${Math.floor(n / 1e4)}万${(n % 1e4) / 1000}千` : String(n))],
  ]
  it.each(styles)('%s', (_, write) =>
    fc.assert(
      fc.property(
        fc.oneof(
          amount,
          amount.map((n) => Math.max(11, Math.round(n / 1000) * 1000)),
        ),
        unit,
        (n, name) => {
          const [q, ...more] = read(`共有${write(n)}${name}。`)
          expect(more).toEqual([])
          expect(scaled(q)).toBe(n)
          expect(bare(q)).toBe(name)
        },
      ),
    ),
  )
  it('with a magnitude of their own: 三十亿元, 十六点五万吨', () =>
    fc.assert(
      fc.property(rate, fc.constantFrom('万', '亿'), unit, (n, scale, name) => {
        for (const text of [`${n}`, wide(`${n}`), point(n)])
          expect(read(`完成${text}${scale}${name}左右。`)).toMatchObject([{ value: n, unit: scale + name, bound: 'about' }])
      }),
    ))
  it('neighbouring digits are a range: 七八百, 二三十', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.constantFrom(['十', 10], ['百', 100], ['千', 1000]), (d, [place, size]) => {
        expect(readWords(`${CHARS[d]}${CHARS[d + 1]}${place}`)).toEqual({ value: d * Number(size), upper: (d + 1) * Number(size) })
      }),
    ))
})

describe('parts of a whole', () => {
  it('tenths and fractions', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 10 }), (d, whole) => {
        for (const text of [`${d}成`, `${CHARS[d]}成`]) expect(read(`近${text}农户参加。`)[0]).toMatchObject({ value: d / 10, unit: '' })
        if (d < whole) expect(read(`完成${inWords(whole)}分之${CHARS[d]}。`)).toMatchObject([{ value: d / whole, unit: '' }])
      }),
    ))
})

describe('time', () => {
  const took = (text: string): number => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      lex(text, 0, text.length)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  it.each(['一', '百分之', '三十亿', '二点', '1万', '-5', '负', '七成', '9成', '从', '1/3', '万亿', '5%至', '6% '])(
    'grows with the text: %s again and again',
    (piece) => {
      const short = piece.repeat(2000)
      took(short)
      expect(took(piece.repeat(16000))).toBeLessThan(8 * 6 * took(short) + 60)
    },
  )
})
