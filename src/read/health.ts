import type { Issue, Outcome } from '../model/issue.ts'
import { refuse } from './refuse.ts'

interface Counts {
  letters: number
  chinese: number
  private: number
  lost: number
  control: number
}

const count = (text: string): Counts => {
  const n = { letters: 0, chinese: 0, private: 0, lost: 0, control: 0 }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c <= 32) {
      if (c < 9) n.control++
      continue
    }
    n.letters++
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf)) n.chinese++
    else if (c >= 0xe000 && c <= 0xf8ff) n.private++
    else if (c === 0xfffd) n.lost++
  }
  return n
}

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`

/**
 * Is this text fit to read? Judged by its shares of Chinese, private-use and replacement characters.
 * `unfit` is the refusal used when the characters themselves are wrong: `undecodable`, or `no-text-layer` for PDF.
 */
export const checkHealth = (file: string, text: string, unfit: 'undecodable' | 'no-text-layer'): Outcome<string> => {
  const n = count(text)
  if (n.letters === 0)
    return unfit === 'no-text-layer' ? refuse(unfit, file, 'no text in it', 'a PDF with a text layer') : refuse('empty-file', file, 'no text in it', 'a report')
  if (n.chinese < 10 && unfit === 'no-text-layer') return refuse(unfit, file, `${n.chinese} Chinese characters`, 'a PDF with a text layer')
  if ((n.lost + n.private) * 10 > n.letters) return refuse(unfit, file, `${percent(n.lost + n.private, n.letters)} unreadable characters`, 'Chinese text')
  if (n.control * 20 > n.letters) return refuse('binary-file', file, 'control characters', 'text')
  if (n.chinese * 5 < n.letters || n.chinese < 10)
    return refuse('not-a-report', file, `${percent(n.chinese, n.letters)} Chinese characters`, 'a Chinese report')
  const lossy: readonly Issue[] = n.lost > 0 ? [{ code: 'lossy-text', seen: '\uFFFD', count: n.lost }] : []
  return { ok: true, value: text, issues: lossy }
}
