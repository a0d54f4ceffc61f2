/** Several years said by their number, from the year the plan is for: `from` and `to` count from it, −1 is the year before. */
export interface Several {
  readonly at: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** To the end of its clause, to the next semicolon, or to the end of its sentence. */
  readonly reach: 'clause' | 'group' | 'sentence'
}

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }
const N = '[两三四五六七八九十]|[2-9]'

const countOf = (word: string): number => COUNTS[word] ?? Number(word)

interface Pattern {
  /** A word that stands in every one: a cheap look before the pattern. */
  readonly word: string
  readonly pattern: RegExp
  readonly of: 'past' | 'ahead' | 'reviewed'
  readonly reach: Several['reach']
}

/** 五年 has a table of its own where it is a term or a plan. */
const PATTERNS: readonly Pattern[] = [
  // 三年累计完成投资36亿元，新建天桥22座; 三年来
  {
    word: '年',
    pattern:
      /(?<![连后第前续明今数几多上\d十百])(?:近|过去|最近|这)?(?<![\d十百数几])([两三四六七八九十]|[2-46-9])年(?:来|间|累计|总共|合计|共(?=[^同建享])|一共)/g,
    of: 'past',
    reach: 'sentence',
  },
  // 两年平均增长6%, in a review
  { word: '年平均', pattern: /(?<![\d十百数几第上])([两三四五六七八九]|[2-9])年平均(?=增长|递增|增速|增幅)/g, of: 'reviewed', reach: 'clause' },
  { word: '过去', pattern: /过去的?([两三四六七八九十]|[2-46-9])年/g, of: 'past', reach: 'sentence' },
  { word: '近', pattern: /近(三|两|五|3|2|5)年/g, of: 'past', reach: 'clause' },
  { word: '今明两年', pattern: /今明(两)年/g, of: 'ahead', reach: 'group' },
  { word: '年', pattern: /(?:今后|未来|接下来的?)([两三四]|[2-4])年/g, of: 'ahead', reach: 'group' },
  { word: '年内', pattern: /(三|两|五|四|3|2|5)(?<![近最这].)年内/g, of: 'ahead', reach: 'clause' },
  // 经过五年努力，用三年左右时间
  {
    word: '年',
    pattern: new RegExp(`(?:经过|通过|再用|利用|[用以花])(?:今后|未来)?(${N})(?:[、至到-](${N}))?年(?:左右)?的?(?:时间|[^，。；]{0,4}(?:努力|奋斗))`, 'g'),
    of: 'ahead',
    reach: 'group',
  },
]

/** Several years that a sentence of a plan or of a review names; those ahead only in a plan. */
export const severalIn = (sentence: string, plans: boolean): readonly Several[] => {
  if (!sentence.includes('年')) return []
  const told = plans ? 'ahead' : 'reviewed'
  return PATTERNS.filter((p) => (p.of === 'past' || p.of === told) && sentence.includes(p.word)).flatMap(({ pattern, of, reach }) =>
    Array.from(sentence.matchAll(pattern), (m) => {
      const n = countOf(m[2] ?? m[1] ?? '')
      const end = m.index + m[0].length
      // 近两年，投入…，建成…: behind a comma it is said of all that follows.
      return {
        at: m.index,
        end,
        reach: reach === 'clause' && sentence[end] === '，' ? 'group' : reach,
        ...(of !== 'ahead' ? { from: -n, to: -1 } : { from: 0, to: n - 1 }),
      }
    }),
  )
}
