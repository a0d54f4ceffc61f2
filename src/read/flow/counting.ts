const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** 1 to 99 in Chinese numerals, as word processors count headings. */
const chinese = (n: number, digits: string, ten: string): string => {
  if (n >= 100 || n < 0) return String(n)
  const tens = Math.floor(n / 10)
  const rest = n % 10 === 0 && n > 0 ? '' : (digits[n % 10] ?? '')
  return tens === 0 ? (digits[n] ?? '') : `${tens === 1 && ten === '十' ? '' : (digits[tens] ?? '')}${ten}${rest}`
}

const roman = (n: number): string => {
  const parts: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] // biome-ignore format: a table
  let [left, out] = [Math.min(n, 399), '']
  for (const [value, sign] of parts)
    while (left >= value) {
      out += sign
      left -= value
    }
  return out
}

const from = (code: number, last: number) => (n: number) => (n >= 1 && n <= last ? String.fromCharCode(code + n - 1) : String(n))
const letter = (code: number) => (n: number) => String.fromCharCode(code + ((n - 1) % 26)).repeat(Math.min(9, Math.ceil(n / 26)))
const stem = (list: string) => (n: number) => list[(n - 1) % list.length] ?? String(n)
const counting = (n: number): string => chinese(n, DIGITS, '十')
const fullWidth = (n: number): string => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))

const WRITTEN: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: counting,
  chineseCountingThousand: counting,
  ideographDigital: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseLegalSimplified: (n) => chinese(n, FORMAL, '拾'),
  ideographLegalTraditional: (n) => chinese(n, FORMAL, '拾'),
  ideographTraditional: stem('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: stem('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: from(0x2460, 20),
  decimalEnclosedCircleChinese: from(0x2460, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  ideographEnclosedCircle: from(0x3220, 10),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letter(65),
  lowerLetter: letter(97),
}

/** The n-th number of a list in a format as WordprocessingML names it (`w:numFmt`); unknown formats count in digits. */
export const written = (n: number, format: string): string => (n >= 1 && Object.hasOwn(WRITTEN, format) ? WRITTEN[format]?.(n) : undefined) ?? String(n)

/** Formats that put nothing, or only a sign, before a paragraph. */
export const isBullet = (format: string): boolean => format === 'bullet' || format === 'none'
