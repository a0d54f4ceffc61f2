/** English for units as reports write them: a factor to a base unit and its name. */
const scaled: Readonly<Record<string, readonly [number, string]>> = {
  亿元: [1e8, 'yuan'],
  万元: [1e4, 'yuan'],
  元: [1, 'yuan'],
  万亿元: [1e12, 'yuan'],
  亿美元: [1e8, 'US dollars'],
  万美元: [1e4, 'US dollars'],
  万人: [1e4, 'people'],
  人: [1, 'people'],
  万人次: [1e4, 'visits'],
  亿人次: [1e8, 'visits'],
  人次: [1, 'visits'],
  万吨: [1e4, 'tonnes'],
  亿吨: [1e8, 'tonnes'],
  吨: [1, 'tonnes'],
  亿斤: [1e8, 'jin'],
  万亩: [1e4, 'mu'],
  亩: [1, 'mu'],
  户: [1, ''],
  万户: [1e4, ''],
  家: [1, ''],
  万家: [1e4, ''],
  个: [1, ''],
  万个: [1e4, ''],
  套: [1, ''],
  万套: [1e4, ''],
  公里: [1, 'km'],
  天: [1, 'days'],
  '微克/立方米': [1, 'µg/m³'],
  万千瓦: [1e4, 'kW'],
  亿立方米: [1e8, 'm³'],
  倍: [1, 'times'],
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format costs more than using it. */
const formatOf = (digits: number, useGrouping: boolean): Intl.NumberFormat => {
  const key = `${digits} ${useGrouping}`
  const held = formats.get(key) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, useGrouping })
  formats.set(key, held)
  return held
}

/** Digits with a true minus and groups from ten thousand on. */
export const plain = (value: number, digits = 6): string =>
  formatOf(digits, Math.abs(value) >= 1e4)
    .format(value)
    .replace('-', '−')

const large = (value: number): string => {
  const size = Math.abs(value)
  if (size >= 1e12) return `${plain(value / 1e12)} trillion`
  if (size >= 1e9) return `${plain(value / 1e9)} billion`
  return size >= 1e6 ? `${plain(value / 1e6)} million` : plain(value)
}

const english = (value: number, unit: string): string => {
  const known = scaled[unit]
  if (!known) return `${plain(value)} ${unit}`.trim()
  const exact = Number((value * known[0]).toPrecision(12))
  return `${large(exact)} ${known[1]}`.trim()
}

const RATES: ReadonlySet<string> = new Set(['%', '‰', '％'])

/** A number with its unit in English: `26.3 billion yuan`, `0.9 percentage points`, `7%`. A unit without an English name stays as printed. */
export const englishQuantity = (value: number, unit: string): string => {
  if (RATES.has(unit)) return `${plain(value)}${unit}`
  return unit === '个百分点' || unit === '百分点' ? `${plain(value)} percentage points` : english(value, unit)
}
