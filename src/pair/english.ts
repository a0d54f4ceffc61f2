const MAGNITUDES = { 万亿: 1e12, 亿: 1e8, 万: 1e4 } as const

/** English for units as reports write them, without the magnitude (万, 亿) before them. */
const UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  人: 'people',
  人次: 'visits',
  吨: 'tonnes',
  斤: 'jin',
  公斤: 'kg',
  亩: 'mu',
  公顷: 'hectares',
  平方米: 'm²',
  平方公里: 'km²',
  立方米: 'm³',
  户: '',
  家: '',
  个: '',
  套: '',
  公里: 'km',
  天: 'days',
  '微克/立方米': 'µg/m³',
  千瓦: 'kW',
  千瓦时: 'kWh',
  倍: 'times',
}

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
  return `${large(Number((value * known.factor).toPrecision(12)))} ${known.noun}`.trim()
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
    if (name === '' && factor > 1) return large(factor)
  }
  return unit
}
