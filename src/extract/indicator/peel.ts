import { AFTER_NAME, BEFORE_NAME, WHOLES } from '../../lexicon/spellings.ts'
import { endingsOf, trieOf } from '../lexer/trie.ts'

const before = trieOf(BEFORE_NAME.map((w) => [w, true] as const))
const after = endingsOf(AFTER_NAME)
const YEAR = /^(?:(?:19|20)\d\d年|十[一二三四五]?五(?:期间|时期|末|规划)?)/
const WHOLE = /^[全我本](自治区|地区|师市|兵团|社会|国|省|市|县|区|旗|州|盟|师|团|镇|乡|域|疆)/
/** 塔城 in 塔城市 is another place than 塔城地区. */
const OTHER = /[市县区镇乡旗州盟]/
const BARE = /^(师市|自治区|[市县省区州]域|[市县省州]内|(?:市|县|省|区|旗|州)(?![市县区旗域内]))(?=.{3})/

const kindsOf = (place: string): readonly string[] | undefined => WHOLES.find(([end]) => place.endsWith(end))?.[1]

/** The words for the place's whole at the head of a name: its own name, 全市; none for another place's. */
const whole = (name: string, place: string): number => {
  const stem = place.replace(/(?:省|市|县|区|旗|州|盟|地区|自治区|自治州|自治县)$/, '')
  for (const own of [place, `${stem}地区`, stem]) if (own.length > 1 && name.startsWith(own) && !OTHER.test(name[own.length] ?? '')) return own.length
  const kinds = kindsOf(place)
  const said = WHOLE.exec(name)
  if (!said) {
    // 县域生产总值 is the whole of a county, and a part of a province.
    const bare = BARE.exec(name)?.[1] ?? ''
    return kinds && !kinds.includes(bare.replace(/[域内]$/, '')) ? 0 : bare.length
  }
  return kinds && !kinds.includes(said[1] ?? '') ? 0 : said[0].length
}

/** One word less at the front, or the same name: places, years, light verbs. */
export const peelFront = (name: string, place: string): string => {
  const scope = whole(name, place)
  if (scope > 0 && name.length > scope + 1) return name.slice(scope)
  const year = YEAR.exec(name)?.[0].length ?? 0
  if (year > 0 && name.length > year + 1) return name.slice(year)
  const word = before.longest(name, 0, name.length - 2)
  return word ? name.slice(word.end) : name
}

/** One word less at the end, or the same name: 增速, 预期目标, 人数. */
export const peelEnd = (name: string): string => {
  const length = after(name, name.length, 2)
  return length > 0 ? name.slice(0, -length) : name
}
