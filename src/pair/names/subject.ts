import { CONTRASTS } from '../../lexicon/definitions.ts'

/** Left out of a subject before comparing: places, light verbs, 的, quotes. Order matters: longer first. */
const NOISE =
  /前三季度|[一二三四]季度|上半年|下半年|新开工|开工|全国|全省|全市|全县|全区|全州|全旗|全地区|全盟|全疆|全社会|年度|全年|当年|累计|预计|力争|确保|实现|完成|达到|项目|各类|总量|总额|总值|总数|总和|工作|任务|目标|增长率|增长|增速|增幅|涨幅|下降|人数|数量|面积|分别|等?(?:实行|执行)$|等$|[的和及与、，,。；;“”"'《》（）()\s]/g

const SAME: readonly (readonly [RegExp, string])[] = [
  [/新开工建设|新建改建|新改建|新（改）建|改扩建|新建|建成|修建|兴建|建设|筹建|建造/g, '建'],
  [/新增加|净增加|新增|净增|增加|新发展|培育|新培育/g, '增'],
  [/改造提升|升级改造|改造/g, '改'],
  [/地区生产总值|国内生产总值|生产总值/g, 'GDP'],
  [/每万元|万元|单位|亿元/g, ''],
  [/GDP(?=[^，、]{0,3}[耗排])/g, ''],
  [/占比重|比重|所占比例|比例|占比/g, '比'],
  [/棚户区改造|棚户区改|棚改/g, '棚改'],
  [/(?:城镇|城市|城区)?老旧小区/g, '旧区'],
  [/平方公里|平方千米/g, '方'],
]

/** A subject reduced to the words that tell it from others. '' stays ''. */
export const wordsOf = (subject: string): string => {
  const same = SAME.reduce((s, [from, to]) => s.replace(from, to), subject)
  const bare = same.replace(NOISE, '')
  return bare.length > 0 ? bare : subject
}

/** Pairs of neighbouring characters; a single character stands for itself. */
export const bigrams = (s: string): readonly string[] => {
  if (s.length < 2) return s ? [s] : []
  const out: string[] = []
  for (let i = 0; i + 1 < s.length; i++) out.push(s.slice(i, i + 2))
  return out
}

const SIDES = CONTRASTS.map((sides) => sides.map((side) => side.split('|')))

const sideOf = (words: string, sides: readonly (readonly string[])[]): number => sides.findIndex((side) => side.some((w) => words.includes(w)))

/** Both name a side of the same contrast (town and country, built and renovated), and not the same one. */
const opposed = (a: string, b: string): boolean =>
  SIDES.some((sides) => {
    const [x, y] = [sideOf(a, sides), sideOf(b, sides)]
    return x >= 0 && y >= 0 && x !== y
  })

/** Dice's coefficient over bigrams, 0 to 1; halved where the two name opposite things. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  return dice(a, b) * (opposed(a, b) ? 0.5 : 1)
}

const dice = (a: string, b: string): number => {
  const [x, y] = [bigrams(a), bigrams(b)]
  if (x.length === 0 || y.length === 0) return 0
  const left = new Map<string, number>()
  for (const g of x) left.set(g, (left.get(g) ?? 0) + 1)
  let shared = 0
  for (const g of y) {
    const n = left.get(g) ?? 0
    if (n > 0) {
      shared++
      left.set(g, n - 1)
    }
  }
  return (2 * shared) / (x.length + y.length)
}
