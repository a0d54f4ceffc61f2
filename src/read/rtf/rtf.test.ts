import { describe, expect, it } from 'vitest'
import type { Parts } from '../parts.ts'
import { encodeAs } from '../samples/render.ts'
import { readRtf } from './rtf.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255)
const read = (body: string): Parts => {
  const outcome = readRtf('a.rtf', latin(`{\\rtf1\\ansi\\ansicpg936\\uc2 ${body}}`))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
/** Characters as the Unicode numbers an RTF writer gives, signed, with two bytes to skip. */
const u = (text: string): string => Array.from(text, (c) => `\\u${(c.charCodeAt(0) << 16) >> 16}\\'3f\\'3f`).join('')
const gb = (text: string): string => Array.from(encodeAs(text, 'gb18030'), (b) => `\\'${b.toString(16).padStart(2, '0')}`).join('')

describe('Rich Text', () => {
  it('gives each Chinese character once, by its number or by its bytes', () => {
    expect(read(`${u('财政收入增长')}7.5%\\par ${gb('出口额')}3${gb('亿元')}\\par`).text).toBe('财政收入增长7.5%\n出口额3亿元\n')
  })
  it('writes generated numbers before the paragraph, apart from a figure', () => {
    const { text, dropped } = read(`{\\listtext 1.\\tab}5${gb('所学校建成。')}\\par`)
    expect([text, dropped]).toEqual(['1. 5所学校建成。\n', [{ start: 0, end: 2, reason: 'list_number' }]])
  })
  it('leaves deleted, hidden and raised figures out, and says so', () => {
    const parts = read(`${gb('增长')}{\\deleted 9}{\\v 8}7%{\\super 1}\\par`)
    expect(parts.text).toBe('增长7%\n')
    expect(parts.issues).toEqual([
      { code: 'deleted-text', count: 1 },
      { code: 'hidden-text', count: 1 },
      { code: 'note-marks', count: 1 },
    ])
  })
  it('rows of tables are lines with known cells; fonts, pictures, field codes and headers are no text', () => {
    const parts = read(
      `{\\fonttbl{\\f0 SimSun;}}{\\header ${gb('示例县')}\\par}{\\pict 0102}{\\field{\\*\\fldinst PAGE}{\\fldrslt 4}}\\par\\intbl ${gb('指标')}\\cell 5\\cell\\row\\intbl ${gb('出口')}\\cell 6\\cell\\row\\pard`,
    )
    expect(parts.text).toBe('4\n指标 5\n出口 6\n示例县\n')
    expect(parts.tables).toHaveLength(1)
    expect(parts.dropped.map((d) => d.reason)).toEqual(['running_head'])
  })
})
