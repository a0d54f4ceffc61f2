const MAGNITUDES = { 万亿: 1e12, 亿: 1e8, 万: 1e4 } as const

/** Words for things counted one by one: English counts them without a word of its own. */
const COUNTED =
  '个 家 套 项 件 条 位 所 座 处 场 张 台 部 栋 宗 种 场次 只 起 类 列 株 批 支 枚 例 对 口 间 块 片 份 册 幢 门 期 届 级 盏 艘 眼 颗 架 卷 款 根 箱 棵 篇 袋 席 笔 班 班次 趟 套（户） 台（套） 台套 条（段） 条（个） 条（处） 场（次） 项（次） 家（次） 件次 家次 羽 尾 集'

/** English for units as reports write them, without the magnitude (万, 亿) before them. */
const UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COUNTED.split(' ').map((word) => [word, ''])),
  元: 'yuan',
  元人民币: 'yuan',
  美元: 'US dollars',
  '元/人': 'yuan per person',
  '元/月': 'yuan a month',
  '元/年': 'yuan a year',
  '元/亩': 'yuan per mu',
  人: 'people',
  名: 'people',
  人口: 'people',
  '人（次）': 'people',
  人次: 'visits',
  户: 'households',
  农户: 'households',
  户次: 'households',
  '户（次）': 'households',
  吨: 'tonnes',
  斤: 'jin',
  公斤: 'kg',
  担: 'dan',
  吨标准煤: 'tonnes of coal equivalent',
  吨标煤: 'tonnes of coal equivalent',
  '吨/日': 'tonnes a day',
  '吨/天': 'tonnes a day',
  '吨/年': 'tonnes a year',
  吨公里: 'tonne-kilometres',
  亩: 'mu',
  亩次: 'mu',
  公顷: 'hectares',
  平方米: 'm²',
  平米: 'm²',
  m2: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  '立方米/日': 'm³ a day',
  '立方米/秒': 'm³/s',
  升: 'litres',
  公里: 'km',
  米: 'm',
  毫米: 'mm',
  天: 'days',
  个工作日: 'working days',
  小时: 'hours',
  个小时: 'hours',
  分钟: 'minutes',
  秒: 'seconds',
  岁: 'years',
  '微克/立方米': 'µg/m³',
  瓦: 'W',
  千瓦: 'kW',
  兆瓦: 'MW',
  吉瓦: 'GW',
  千瓦时: 'kWh',
  千瓦小时: 'kWh',
  千伏安: 'kVA',
  '℃': '°C',
  倍: 'times',
  次: 'times',
  番: 'doublings',
  辆: 'vehicles',
  辆次: 'vehicles',
  架次: 'flights',
  头: 'head',
  头只: 'head',
  '头（只）': 'head',
  标箱: 'TEU',
  标准箱: 'TEU',
  枚金牌: 'gold medals',
  枚奖牌: 'medals',
  张床位: 'beds',
}

/** Nouns that change where there is one. */
const ONE: Readonly<Record<string, string>> = {
  people: 'person',
  visits: 'visit',
  households: 'household',
  tonnes: 'tonne',
  hectares: 'hectare',
  litres: 'litre',
  days: 'day',
  'working days': 'working day',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
  years: 'year',
  times: 'time',
  doublings: 'doubling',
  vehicles: 'vehicle',
  flights: 'flight',
  'gold medals': 'gold medal',
  medals: 'medal',
  beds: 'bed',
  'US dollars': 'US dollar',
}

/** An English name within a sentence: small where it begins with a word, as it is where letters stand for one (GDP). */
export const nameInSentence = (name: string): string => name.replace(/^[A-Z](?=-?[a-z])/, (letter) => letter.toLowerCase())

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format costs more than using it. */
const formatOf = (digits: number, useGrouping: boolean): Intl.NumberFormat => {
  const key = `${digits} ${useGrouping}`
  const held = formats.get(key) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, useGrouping })
  formats.set(key, held)
  return held
}

/** Digits with a true minus and groups of three. */
export const plain = (value: number, digits = 6): string =>
  formatOf(digits, Math.abs(value) >= 1e3)
    .format(value)
    .replace('-', '−')

const large = (value: number): string => {
  const size = Math.abs(value)
  if (size >= 1e12) return `${plain(value / 1e12)} trillion`
  if (size >= 1e9) return `${plain(value / 1e9)} billion`
  return size >= 1e6 ? `${plain(value / 1e6)} million` : plain(value)
}

/** A unit taken apart: `factor` of `noun` (亿元: 1e8, yuan; things counted have no noun); undefined where it has no English name. */
export const unitParts = (unit: string): { readonly factor: number; readonly noun: string } | undefined => {
  for (const [word, factor] of [['', 1] as const, ...Object.entries(MAGNITUDES)]) {
    const noun = unit.startsWith(word) ? UNITS[unit.slice(word.length)] : undefined
    if (noun !== undefined) return { factor, noun }
  }
  return undefined
}

const english = (value: number, unit: string): string => {
  const known = unitParts(unit)
  if (known === undefined) return `${plain(value)} ${unit}`.trim()
  const amount = Number((value * known.factor).toPrecision(12))
  return `${large(amount)} ${amount === 1 ? (ONE[known.noun] ?? known.noun) : known.noun}`.trim()
}

const RATES: ReadonlySet<string> = new Set(['%', '‰', '％'])

/** A number with its unit in English: `26.3 billion yuan`, `0.9 percentage points`, `7%`. A unit without an English name stays as printed. */
export const englishQuantity = (value: number, unit: string): string => {
  if (RATES.has(unit)) return `${plain(value)}${unit}`
  return unit === '个百分点' || unit === '百分点' ? `${plain(value)} percentage points` : english(value, unit)
}

/** A unit alone in English, as the head of an axis: `100 million yuan`, `10,000 people`. One without an English name stays as printed. */
export const englishUnit = (unit: string): string => {
  for (const [word, factor] of [['', 1] as const, ...Object.entries(MAGNITUDES)]) {
    const name = unit.startsWith(word) ? UNITS[unit.slice(word.length)] : undefined
    if (name) return factor === 1 ? name : `${large(factor)} ${name}`
    if (name === '') return factor > 1 ? large(factor) : ''
  }
  return unit
}
