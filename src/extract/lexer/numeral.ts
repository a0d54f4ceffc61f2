import { amount } from './amount.ts'
import { charset } from './charset.ts'
import { made } from './made.ts'
import { fraction, perHundred, tenths } from './parts.ts'
import type { Quantity } from './quantity.ts'
import { unitTrie } from './tables.ts'
import { NUMERAL, numeralValue } from './value.ts'

const FOLD = /翻(?:了)?([一两二三四])?番(多)?/y
const folds = (text: string, start: number): Quantity | undefined => {
  FOLD.lastIndex = start
  const m = FOLD.exec(text)
  if (!m) return undefined
  const at = m[1] ? start + m[0].indexOf(m[1]) : start
  return made(text, at, start + m[0].length, m[1] ? numeralValue(m[1]) : 1, '番', 'fold', m[2] ? 'ge' : undefined)
}

const RANK = /(?:第([一二三四五六七八九十]{1,3})(?:位|名)?)(?=[，。；、）\s]|$)/y
const ranks = (text: string, start: number): Quantity | undefined => {
  RANK.lastIndex = start
  const m = RANK.exec(text)
  return m?.[1] &&
    /[列名居排第位]|全[国省区市州疆县旗盟]|[两二三]项/.test(text.slice(Math.max(0, start - 5), start)) &&
    /(?:位|列|居|排名|名|排|全国|全省|全区|全市|全疆|跃升|两项)[^，。；\n]{0,4}$/.test(text.slice(Math.max(0, start - 8), start))
    ? made(text, start + 1, start + m[0].length, numeralValue(m[1]), '位', 'rank')
    : undefined
}

const ROUND = /(?:上|近|数)(千万|百万|亿|万|千|百)(?=[^分年万里花])/y
const ROUND_VALUE: Readonly<Record<string, number>> = { 千万: 1e7, 百万: 1e6, 亿: 1e8, 万: 1e4, 千: 1000, 百: 100 }
const rounds = (text: string, start: number): Quantity | undefined => {
  ROUND.lastIndex = start
  const m = ROUND.exec(text)
  const scale = m?.[1] ?? ''
  const value = ROUND_VALUE[scale]
  if (!m || value === undefined || m[0].startsWith('数')) return undefined
  const unit = unitTrie.longest(text, start + m[0].length)
  if (!unit && scale !== '千万') return undefined
  const wide = value >= 1e4
  const name = unit ? text.slice(start + m[0].length, unit.end) : ''
  const q = made(
    text,
    start + 1,
    unit?.end ?? start + m[0].length,
    wide && scale !== '千万' ? 1 : value,
    wide && scale !== '千万' ? scale + name : name || '',
    unit?.value ?? 'none',
    m[0].startsWith('近') ? 'about' : 'ge',
  )
  return scale === '千万' ? { ...q, value: 1000, unit: `万${name}` } : q
}

const at = (pattern: RegExp, text: string, start: number): boolean => {
  pattern.lastIndex = start
  return pattern.test(text)
}

const FREE = /零(?:成本|费用)(?=[”，。；、])/y
const CHARGE = /(?:费用?|成本)[^，。；、]{0,3}$/
/** 降为零, 为零: reached, and not 动态为零, which is a way of working. */
const NONE_LEFT = /零(?=[，。；、）]|$)/y
const LEFT = /(?:[降减]少?低?[到至为]|[始终持续稳定保]{2}为|(?<!化整|个)为)$/
const zero = (text: string, start: number): Quantity | undefined => {
  if (text.startsWith('零增长', start)) return made(text, start, start + 3, 0, '%', 'ratio')
  const before = text.slice(Math.max(0, start - 12), start)
  const said = text.startsWith('零死亡', start) || (at(FREE, text, start) && CHARGE.test(before))
  const left = said || (at(NONE_LEFT, text, start) && LEFT.test(before) && !before.includes('动态'))
  return left ? made(text, start, start + 1, 0, '', 'none') : undefined
}

const LEVEL = /(?:基本|大体|总体)?持平(?=[，。；、）\s]|$)/y
/** 与上年持平 is no growth; 与全省持平 says nothing of the year before, and 增速与上年持平 is no rate. */
const BESIDE = /(?<!可)(?:[与和跟比较]|同(?!口径))([^，。；、与和同跟比较\d]{0,2}[^，。；、与和同跟比较]{1,10}?)的?$/
const YEAR_BEFORE = /^(?:上年|去年|前年|上一年|上一年度|上年度|20\d\d年|年初|期)末?底?(?:同期|水平|相比|同口径)?$/
const RATE_SAID = /(?:增速|增幅|速度|增长率|涨幅|降幅)[^，。；、]{0,12}$/
const steady = (text: string, start: number): Quantity | undefined => {
  if (text[start - 1] === '保' || !at(LEVEL, text, start)) return undefined
  const before = text.slice(Math.max(0, start - 26), start)
  const beside = BESIDE.exec(before)
  if ((beside && !YEAR_BEFORE.test(beside[1] ?? '')) || RATE_SAID.test(before)) return undefined
  const from = LEVEL.lastIndex - 2
  return made(text, from, from + 2, 0, '%', 'ratio')
}

const REACHED = /(?:突破|跨越|跨过|跨上|迈上|站上|跃上|登上|达到|[超破逾过])了?$/
const MONEY_NAMED = /(?:额|值|收入|投资|产值|税收|利税|利润|财力|贷款|存款|存贷款)(?:首次|成功|历史性|双双|均|双){0,2}(?:突破|跨越|跨过|达到|[超破逾过])了?$/
const BARE_BIG = /([一二两三四五六七八九]?[千百十]?)(万亿|亿)(?=[，。；])/y
/** 9个园区收入超百亿, 一批产值超百亿: how large each is. */
const OF_EACH = /(?:\d|[一二三四五六七八九十几多])(?:户|家|个|项|批|座|大)[^，。；\d]{0,16}$/
const BIG = /([一二两三四五六七八九]?[千百十]?)(万亿|亿|万)(?=[元美吨斤公亩人辆千户家头件台次])/y
const ROUND_PART: Readonly<Record<string, number>> = { '': 1, 千: 1000, 百: 100, 十: 10 }
/** 8户企业销售收入（超千亿元）: which firms are counted. */
const OF_COUNTED = /\d(?:户|家|个|项)[^，。；、\d]{2,16}$/
/** 交易额破百亿: money, by the name before it. */
const bareSum = (text: string, start: number): Quantity | undefined => {
  BARE_BIG.lastIndex = start
  const before = text.slice(Math.max(0, start - 22), start)
  const m = MONEY_NAMED.test(before) && !OF_EACH.test(before) ? BARE_BIG.exec(text) : null
  const part = m?.[1] ?? ''
  const value = ROUND_PART[part] ?? numeralValue(part)
  return m?.[2] && Number.isFinite(value) ? made(text, start, start + m[0].length, value, `${m[2]}元`, 'money') : undefined
}

/** 突破一万亿元, 跨上千亿元: only after a word of reaching and before the end of its clause. */
const reached = (text: string, start: number): Quantity | undefined => {
  const bare = bareSum(text, start)
  if (bare) return bare
  BIG.lastIndex = start
  const m = REACHED.test(text.slice(Math.max(0, start - 3), start)) ? BIG.exec(text) : null
  const part = m?.[1] ?? ''
  if (!m?.[2] || m[0] === '' || OF_COUNTED.test(text.slice(Math.max(0, start - 22), start))) return undefined
  const unit = unitTrie.longest(text, start + m[0].length)
  const value = ROUND_PART[part] ?? numeralValue(part)
  if (!unit || !Number.isFinite(value) || !/[，。；、大台]/.test(text[unit.end] ?? '。')) return undefined
  return made(text, start, unit.end, value, m[2] + text.slice(start + m[0].length, unit.end), unit.value)
}

const COUNTED = /([一二两三四五六七八九十]{1,3})([个项条家座所处名位件场])/y
const HONOURS = /[两二三四五六七八九十]{1,3}[项个][^，。；]{0,6}(?:荣誉|殊荣|称号|大奖|奖项)/y
const TIMES = /([两三四五六七八九十]{1,3})([次度])(?=[被获向下降荣登入夺提参承召])/y
/** 等三个村, ”五项荣誉, 先后六次获得: words for a count where they cannot be part of a slogan. */
const counts = (text: string, start: number): Quantity | undefined => {
  const before = text[start - 1] ?? ''
  const pattern = before === '等' || (before === '”' && at(HONOURS, text, start)) ? COUNTED : /[，。；、后续]/.test(before) ? TIMES : undefined
  if (!pattern) return undefined
  pattern.lastIndex = start
  const m = pattern.exec(text)
  if (!m?.[1] || !m[2] || numeralValue(m[1]) < 2) return undefined
  return made(text, start, start + m[0].length, numeralValue(m[1]), m[2], unitTrie.longest(m[2], 0)?.value ?? 'count')
}

const HALF = /(?:一半|半数)(?!时间|是)/y
const half = (text: string, start: number): Quantity | undefined => {
  HALF.lastIndex = start
  return HALF.test(text) ? made(text, start, start + 2, 0.5, '', 'ratio') : undefined
}

/** Characters that may begin an amount in words. */
export const STARTERS = '零一二两三四五六七八九十百千万亿半翻第上近持基大总'
const ONE_TO_NINE = '一二三四五六七八九两'
/** The readers of amounts in words, in the order they are asked, with the characters each can begin with. */
const READERS = [
  [perHundred, '百千'],
  [fraction, NUMERAL],
  [folds, '翻'],
  [zero, '零'],
  [steady, '持基大总'],
  [tenths, ONE_TO_NINE],
  [half, '一半'],
  [ranks, '第'],
  [rounds, '上近'],
  [reached, `${ONE_TO_NINE}千百十万亿`],
  [amount, `${ONE_TO_NINE}十零`],
  [counts, `${ONE_TO_NINE}十`],
] as const
const STARTS = charset(STARTERS)
const READERS_OF = new Map([...STARTERS].map((c) => [c.charCodeAt(0), READERS.filter(([, begins]) => begins.includes(c)).map(([read]) => read)]))

/** An amount written in words at an offset, if it states one. */
export const readNumeral = (text: string, start: number): Quantity | undefined => {
  const code = text.charCodeAt(start)
  if (STARTS[code] !== 1) return undefined
  for (const read of READERS_OF.get(code) ?? []) {
    const q = read(text, start)
    if (q) return q
  }
  return undefined
}
