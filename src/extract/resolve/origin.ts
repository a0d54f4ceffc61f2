import { charset } from '../lexer/charset.ts'
import type { Quantity } from '../lexer/quantity.ts'

const STOPS = charset('，。；：！？\n到至')
const FROM_WORDS = charset('由从')
const FROM = /[由从](?![业事严优轻快此])/
const OWN_WORD = new Set('自理缘经')
/** Where it went: 增长到, 转为, 前移到; not 到位, 到账. */
const WENT =
  /^[^，。；：]{0,34}?(?:，(?:逐[步月季]|稳步|持续|快速)?(?:回[升落]|反弹|[增提高下降低上减扩跃升达扭转加缩]{1,3}))?(?:[到至](?![位账户期岗])|为|转|→)[^，。；：\d]{0,12}[\d一二三四五六七八九十百翻零]/

/** Whether 由 or 从 opens what leads to an offset, in its clause and with no 到 between. */
const opened = (text: string, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 44; i--) {
    const code = text.charCodeAt(i)
    if (STOPS[code] === 1) return false
    if (FROM_WORDS[code] === 1 && FROM.test(text.slice(i, Math.min(at, i + 2))) && !OWN_WORD.has(text[i - 1] ?? '')) return true
  }
  return false
}

/** 由3万吨增加到5万吨, 从14元、10元分别提高到20元、15元: what was before. */
export const isOrigin = (text: string, q: Quantity): boolean => opened(text, q.start) && WENT.test(text.slice(q.end, q.end + 56))
