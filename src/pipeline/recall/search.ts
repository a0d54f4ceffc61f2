import type { Role } from '../../model/statement.ts'
import { HEADLINE, type LooseName } from './names.ts'

/** A number of a headline statistic as a loose search sees it in bare text: no rule of the reading has a part in it. */
export interface Sighting {
  readonly id: string
  readonly kind: 'growth' | 'level'
  readonly value: number
  /** Offset of the number in the text searched. */
  readonly at: number
  /** Offset of the statistic's name. */
  readonly start: number
  readonly words: string
  /** How many characters stand between name and number that say nothing of either. */
  readonly gap: number
}

interface Bare {
  readonly text: string
  /** Where each character stood. */
  readonly at: readonly number[]
}

const WIDE = /[！-～]/g
const narrow = (text: string): string =>
  text.replace(WIDE, (c) => (c === '，' || c === '；' || c === '：' || c === '！' || c === '？' ? c : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))

/** A stretch of text without white space in its lines, each character knowing its place. */
const bareOf = (text: string, offset: number): Bare => {
  const at: number[] = []
  for (const c of text.matchAll(/\S/g)) at.push(offset + c.index)
  return { text: narrow(text).replace(/\s/g, ''), at }
}

const BOUNDARY = /[，。；、：:—－,;]/
/** What may stand before the name in its clause while the number is still the whole place's and the whole year's. */
const AHEAD =
  /全社会|全[省市县区州盟旗年国]|[我本][省市县区州盟旗]|预计|预期|力争|确保|努力|实现|完成|今年|当年|年度|到年底|20\d\d年|主要|是|即|将|使|的|一是|按?常住人口|初步核算|目标|年|经济|保持|\(?[\d一二三四五六七八九十]{1,2}[.)]?|[①-⑨]/g
const isAhead = (words: string, place: string): boolean => words.replace(place, '').replace(AHEAD, '') === ''
/** Other years, parts of the year, and what was meant to be. */
const NOT_THIS = /年均|平均每年|[两三四五六七八九十]年|(?<!\d)\d年|相比|“?十[一二三四五]五”?|期间|到20\d\d年|累计|翻番|翻一番|增量|人均(?!可支配|纯)/
const NOT_DONE = /上半年|下半年|季度|前[一二三\d]+个?[季月]|[\d十]月|截[至止]|去年|前年/
const NOT_MEANT = /上半年|季度|\d月|去年|上年[完实]|过去一年|同比|截[至止]|已(?:完成|达)/
/** In the clause itself: what was meant, not done, and what is counted in parts of something else. */
const NOT_DONE_HERE = /目标|计划|任务|预期(?!.*(?:达|完成))|比重|占/
const NOT_MEANT_HERE = /比重|占/
/** Words between name and number after which the number is something else's. */
const ELSE =
  /分别|等|多年|由|从|扣除|剔除|占|比重|能耗|贡献|拉动|税收|其中|全[省国]|目标|低于|高于|快于|超过全|排名|第|[与和及]|增速的|每|弹性|差|比例|倍|项目|速度在/
/** Behind the number: it is one that others are picked out by, or one that was meant. */
const NAMED = /^(?:%|[万亿]*[公美斤吨元人]*)(?:以上|左右)?的|以上[县市区乡镇村企外工]/
/** Of a part of the place. */
const PART = /园区|开发区|新区|示范区|综保区|保税区|自贸|县域|民营|非公|县县|[一二两三四五六七八九十]县/
const NUMBER = String.raw`(\d{1,7}(?:\.\d{1,3})?)`
const GAP = String.raw`[^，。；、：\d%‰]`
const GROWN = '增长|增速|增幅|上升|上涨|递增|下降|降低|减少|削减|提高|速度'
const RISE = new RegExp(
  `^(${GAP}{0,14})(?:${NUMBER.replace('(', '(?:')}[万亿美]{0,3}元(?:以上|左右)?)?[，、(]?((?:同比|按?可比(?:价格?|口径)(?:计算)?|比上年|较上年|名义|实际|年|预期|预计|力争|平均|同口径)*)(?:${GROWN})(?:率|幅度|幅|速度)?${GAP}{0,5}?${NUMBER}(?=[%~至-])`,
)
const AMOUNT = (unit: RegExp): RegExp => new RegExp(`^(${GAP}{0,12}?)${NUMBER}(?:[-~—至]${NUMBER.replace('(', '(?:')})?(?:${unit.source})`)
const CHANGE = /(?:增长|增加|新增|增幅|增速|上升|下降|降低|减少|提高|递增|回落|涨|降)[^，。；]{0,3}$/
const LEVELS: ReadonlyMap<string, RegExp> = new Map(HEADLINE.flatMap((h) => (h.level ? [[h.id, AMOUNT(h.level)]] : [])))

const ALSO_CHANGE: ReadonlySet<string> = new Set(['cpi', 'population_growth', 'jobs_urban_new'])
const HOW = '(?:同比|比上年|较上年|可比|名义|实际|年)*'
const EACH_BY = new RegExp(`(?:分别)?${HOW}(?:${GROWN})\\d[\\d.]*%(?:(?:以上|左右|和|与|及|、|，)+\\d[\\d.]*%)+`, 'g')
/** What a member may say behind its name: its level. */
const REST = /^(?:预计|达到?|实现|完成|为|突破)*(?:\d[\d.]*[万亿美]*元)?$/
/** A number given in a list is farther from its name than one right behind it. */
const GAP_OF_LISTS = 10

/** A number of a statistic, both by their place in the sentence. */
interface Hit {
  readonly h: LooseName
  readonly kind: Sighting['kind']
  readonly name: number
  readonly from: number
  readonly digits: string
  readonly gap: number
}

const clauseBefore = (sentence: string, at: number): string => {
  let start = at
  while (start > 0 && !BOUNDARY.test(sentence[start - 1] ?? '')) start -= 1
  return sentence.slice(start, at)
}

const behind = (h: LooseName, sentence: string, name: number, end: number): readonly Hit[] => {
  const hits: Hit[] = []
  const rest = sentence.slice(end, end + 60)
  const hit = (kind: Sighting['kind'], gap: string, from: number, digits: string): void => {
    if (!ELSE.test(gap)) hits.push({ h, kind, name, from: end + from, digits, gap: gap.length })
  }
  const [rise, level] = [h.growth ? RISE.exec(rest) : null, LEVELS.get(h.id)?.exec(rest)]
  if (rise) hit('growth', rise[1] ?? '', rise[0].length - (rise[3] ?? '').length, rise[3] ?? '')
  if (level && (ALSO_CHANGE.has(h.id) || !CHANGE.test(level[1] ?? ''))) hit('level', level[1] ?? '', (level[1] ?? '').length, level[2] ?? '')
  return hits
}

const oneByOne = (sentence: string, place: string): readonly Hit[] =>
  HEADLINE.flatMap((h) =>
    [...sentence.matchAll(h.name)].flatMap((m) => (isAhead(clauseBefore(sentence, m.index), place) ? behind(h, sentence, m.index, m.index + m[0].length) : [])),
  )

/** The statistic a member of a list is called by, said of the whole place. */
const memberOf = (member: string, place: string): { readonly h: LooseName; readonly ahead: number } | undefined => {
  for (const h of HEADLINE) {
    const m = h.growth ? [...member.matchAll(h.name)][0] : undefined
    if (m && isAhead(member.slice(0, m.index), place) && REST.test(member.slice(m.index + m[0].length))) return { h, ahead: m.index }
  }
  return undefined
}

/** Several statistics and as many numbers behind them: 生产总值、财政收入分别增长8%和9%; each must be one that is looked for, or none is. */
const inLists = (sentence: string, place: string): readonly Hit[] =>
  [...sentence.matchAll(EACH_BY)].flatMap((list) => {
    const numbers = [...list[0].matchAll(/\d+(?:\.\d+)?/g)]
    const ahead = sentence.slice(0, list.index).replace(/[，,]$/, '')
    const members = [...ahead.matchAll(/[^、，；：和与及]+/g)].slice(-numbers.length)
    const named = members.map((m) => memberOf(m[0], place))
    return numbers.flatMap((n, i) => {
      const [member, of] = [members[i], named[i]]
      if (!member || !of || !named.every(Boolean)) return []
      return [{ h: of.h, kind: 'growth' as const, name: member.index + of.ahead, from: list.index + n.index, digits: n[0], gap: GAP_OF_LISTS }]
    })
  })

/** What stands in a list of numbers belongs to the list's names, not to the last of them alone. */
const hitsIn = (sentence: string, place: string): readonly Hit[] => {
  const lists = [...sentence.matchAll(EACH_BY)]
  const inList = (at: number): boolean => lists.some((l) => l.index <= at && at < l.index + l[0].length)
  return [...oneByOne(sentence, place).filter((h) => !inList(h.from)), ...inLists(sentence, place)]
}

/** As far as words before the name that say another year, a part of it or of the place are heeded. */
const AROUND = 60

const isOurs = (sentence: string, hit: Hit, role: Role): boolean => {
  const end = hit.from + hit.digits.length
  const around = sentence.slice(Math.max(0, hit.name - AROUND), end)
  const tail = sentence.slice(end, end + 8)
  const here = clauseBefore(sentence, hit.name) + sentence.slice(hit.name, end)
  const [other, otherHere] = role === 'target' ? [NOT_MEANT, NOT_MEANT_HERE] : [NOT_DONE, NOT_DONE_HERE]
  if (PART.test(sentence.slice(Math.max(0, hit.name - AROUND), hit.name)) || NAMED.test(tail)) return false
  return !NOT_THIS.test(around) && !other.test(around) && !otherHere.test(here)
}

/** What a stretch of a report that plans (`target`) or looks back (`result`) seems to say of headline statistics; `offset` is where it starts. */
export const sightings = (text: string, offset: number, role: Role, place = ''): readonly Sighting[] => {
  const seen: Sighting[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const bare = bareOf(line[0], offset + line.index)
    for (const { 0: sentence, index } of bare.text.matchAll(/[^。！？]+/g))
      for (const hit of hitsIn(sentence, place))
        if (isOurs(sentence, hit, role)) {
          const words = sentence.slice(Math.max(0, hit.name - 24), hit.from + hit.digits.length + 8)
          const at = (i: number): number => bare.at[index + i] ?? 0
          seen.push({ id: hit.h.id, kind: hit.kind, value: Number(hit.digits), at: at(hit.from), start: at(hit.name), words, gap: hit.gap })
        }
  }
  return seen
}
