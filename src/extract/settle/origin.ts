import type { Quantity } from '../lexer/quantity.ts'

const STOPS = '，。；：！？\n'
const FROM = /[由从](?![业事严优轻快此])/
const OWN_WORD = /[自理缘经]$/
/** Where it went: 增长到, 转为, 前移到; not 到位, 到账. */
const WENT = /^[^，。；：]{0,34}?(?:，[增提下降上减扩跃升达扭转]{1,3})?(?:[到至](?![位账户期岗])|为|转|→)[^，。；：\d]{0,12}[\d一二三四五六七八九十百翻零]/

const clauseBack = (text: string, at: number): string => {
  let i = at
  while (i > 0 && at - i < 44 && !STOPS.includes(text[i - 1] ?? '')) i--
  return text.slice(i, at)
}

const opened = (before: string): boolean => {
  for (let i = before.length - 1; i >= 0; i--) {
    const c = before[i] ?? ''
    if (c === '到' || c === '至') return false
    if ((c === '由' || c === '从') && FROM.test(before.slice(i, i + 2)) && !OWN_WORD.test(before.slice(0, i))) return true
  }
  return false
}

/** 由3万吨增加到5万吨, 从14元、10元分别提高到20元、15元: what was before. */
export const isOrigin = (text: string, q: Quantity): boolean => opened(clauseBack(text, q.start)) && WENT.test(text.slice(q.end, q.end + 56))
