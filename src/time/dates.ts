const DIGITS = '〇一二三四五六七八九'

/** Four digits, Arabic or Chinese, as a year; 0 when they are none. */
export const yearOf = (four: string): number => {
  const digits = Array.from(four, (c) => ('零○Oo'.includes(c) ? 0 : c >= '0' && c <= '9' ? Number(c) : DIGITS.indexOf(c)))
  return digits.length === 4 && digits.every((d) => d >= 0) ? digits.reduce((n, d) => n * 10 + d, 0) : 0
}

/** A month or day in Arabic or Chinese numerals (十二, 二十七), 0 when it is none. */
export const smallNumber = (text: string): number => {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const ten = text.indexOf('十')
  const unit = (c: string): number => Math.max(0, DIGITS.indexOf(c))
  if (ten < 0) return text.length === 1 ? unit(text) : 0
  return (ten === 0 ? 1 : unit(text[ten - 1] ?? '')) * 10 + (ten + 1 < text.length ? unit(text[ten + 1] ?? '') : 0)
}

export const YEAR = '(?:19|20)\\d\\d|[一二][九〇零0Oo][〇零0Oo一二三四五六七八九]{2}'

/** Five years of a plan by its name: 十三五, 第十三个五年 → 2016 to 2020; from 六五 (1981) on. */
export const planRange = (name: string): readonly [number, number] | null => {
  const inner = /([一二三四五六七八九十]{1,2})(?:个)?五/.exec(name)?.[1]
  const n = inner ? smallNumber(inner) : 0
  return n >= 6 && n <= 20 ? [1951 + n * 5, 1955 + n * 5] : null
}
