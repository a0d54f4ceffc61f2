import type { TargetMark } from './spec.ts'

const grouped = (digits: string): string => {
  if (digits.length < 5) return digits
  const head = digits.length % 3
  const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, i) => digits.slice(head + i * 3, head + i * 3 + 3))
  return (head === 0 ? groups : [digits.slice(0, head), ...groups]).join(',')
}

/** A number as printed: no more than the decimals it has (six at most), a true minus sign, thousands set apart from five digits on. */
export const plain = (n: number): string => {
  const rounded = Math.round(n * 1e6) / 1e6
  const [whole = '0', part] = String(Math.abs(rounded)).split('.')
  return `${rounded < 0 ? '−' : ''}${grouped(whole)}${part === undefined ? '' : `.${part}`}`
}

export const signed = (n: number): string => (n > 0 ? `+${plain(n)}` : plain(n))

const PREFIX = { ge: '≥', le: '≤', about: '≈', eq: '', range: '' } as const
/** A target in the fewest characters: ≥8, ≈5.5, 4.5–5. */
export const targetText = (t: TargetMark): string => (t.upper === undefined ? PREFIX[t.bound] + plain(t.value) : `${plain(t.value)}–${plain(t.upper)}`)

/** Unit set behind a number: `%` closes up, words keep a thin distance in English only. */
export const withUnit = (text: string, unit: string, lang: 'zh' | 'en'): string =>
  unit === '%' || unit === '‰' || unit === '' || lang === 'zh' ? text + unit : `${text} ${unit}`
