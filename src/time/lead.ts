const N = '[一两二三四五六七八九十]|\\d{1,2}'
/** When, and not what: 三年累计, 今明两年, 未来三年, 经过五年努力, 1—9月, 一月至九月, 截至11月底, 前9个月. */
const PHRASES: readonly RegExp[] = [
  new RegExp(`(?:近|过去|最近|这)?(?:${N})年(?:累计|合计|总共|共(?![同建享])|来|间|内)`, 'y'),
  /(?:今明|今后|未来|接下来的?|[近这])(?:[两三四五]|[2-5])年/y,
  new RegExp(`(?:经过|通过|再用|利用|用)(?:${N})(?:[、至到-](?:${N}))?年(?:左右)?的?(?:时间|努力|奋斗)`, 'y'),
  new RegExp(`(?:${N})月?[-—–~至到](?:十[一二]?|${N})月份?`, 'y'),
  /(?:到|至)?(?:本届政府(?:期末|任期末|任期内)|任期(?:期?末|内))/y,
  new RegExp(`截[至止](?:\\d{4}年)?(?:十[一二]?|${N})月[底末]?`, 'y'),
]
const FIRST = new Set('本任到至近过最这通一两二三四五六七八九十0123456789今未接经再利用截')

/** Where the words of time that stand at an offset end, 0 where none do. */
export const timeEnd = (text: string, at: number): number => {
  if (!FIRST.has(text[at] ?? '　')) return 0
  for (const phrase of PHRASES) {
    phrase.lastIndex = at
    if (phrase.test(text)) return phrase.lastIndex
  }
  return 0
}

const BLOW = /(?:第?[一二三四]季度|首季|[上下]半年|前三季度|年初|前期)?(?:受|因)[^，。；受因]{1,18}(?:影响|冲击|拖累)$/

/** 一季度受洪水影响: how long the words at the end of a stretch are that say under what blow a figure fell, 0 where there are none. */
export const blowLength = (stretch: string): number => ('响击累'.includes(stretch.at(-1) ?? '　') ? (BLOW.exec(stretch)?.[0].length ?? 0) : 0)
