import { attr, pieces } from '../flow/xml.ts'

export type NumberFormat = 'plain' | 'percent' | 'date' | 'scaled'

/** A format's code without the words it shows and without what stands in brackets. */
const bareOf = (code: string): string => {
  let [bare, until] = ['', '']
  for (let i = 0; i < code.length; i++) {
    const c = code[i] ?? ''
    if (until !== '') until = c === until ? '' : until
    else if (c === '"') until = '"'
    else if (c === '[') until = ']'
    else if (c === '\\') i++
    else bare += c
  }
  return bare
}

/** What a number format does to the number it shows. */
export const formatOf = (code: string): NumberFormat => {
  const bare = bareOf(code)
  if (bare.includes('%')) return 'percent'
  if (/[0#?]!\.|[0#?],{1,4}(?:[^0#?,]|$)/.test(bare)) return 'scaled'
  return /[ymdhs]/i.test(bare.replace(/General/gi, '')) ? 'date' : 'plain'
}

/** Formats that workbooks number and do not write out. */
const BUILT_IN = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return 'percent'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? 'date' : 'plain'
}

/** Number formats of a workbook by the style a cell names. */
export const formatsIn = (styles: string): readonly NumberFormat[] => {
  const written = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inside = false
  for (const { kind, name, attrs } of pieces(styles)) {
    if (name === 'cellXfs') inside = kind === 'open'
    else if (kind === 'open' && name === 'numFmt') written.set(Number(attr(attrs, 'numFmtId')), formatOf(attr(attrs, 'formatCode')))
    else if (kind === 'open' && name === 'xf' && inside) {
      const id = Number(attr(attrs, 'numFmtId')) || 0
      formats.push(written.get(id) ?? BUILT_IN(id))
    }
  }
  return formats
}
