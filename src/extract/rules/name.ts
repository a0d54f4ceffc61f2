import type { AsideRule } from './rule.ts'

const LATIN = /[A-Za-z]/

const symbolic = (text: string, q: { readonly start: number; readonly digits: number }): boolean => {
  const before = text[q.start - 1] ?? ''
  const after = text[q.digits] ?? ''
  return LATIN.test(before) || /[+×·*/]/.test(before) || /[+·×]/.test(after)
}

/** G314, 5G, 3D, 129团, 1+3+5, 4·15, 12345热线, 世界500强, 10大产业, “1535”. */
export const nameRule: AsideRule = {
  name: 'name',
  skip: 'name',
  through: true,
  test: (text, q) => {
    if (q.words) return q.unit !== '%' && /[“《]/.test(text[q.start - 1] ?? '')
    const before = text.slice(Math.max(0, q.start - 2), q.start)
    const after = text.slice(q.digits, q.digits + 4)
    if (symbolic(text, q)) return true
    if (LATIN.test(after[0] ?? '') && q.unit === '') return true
    if (LATIN.test(after[0] ?? '') && /^(?:G|D|A|T|P|M|C|K|V)(?![Ww])/.test(after) && q.class !== 'power') return !/^(?:m|k)/.test(after)
    if (
      /^(?:团|师(?!范)|大[^关]|强|版|兵团|年代|国道|省道|热线|专项|院前|路公交|政务|航班|工程)/.test(after) &&
      !(after.startsWith('强') && /前$/.test(before))
    )
      return true
    if (/[“《「]$/.test(before)) return !/[%‰]/.test(q.unit)
    return /[镇乡村]$/.test(before) && /^[村组]/.test(after)
  },
}
