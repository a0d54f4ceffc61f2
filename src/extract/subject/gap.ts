const AHEAD_OF = /^(?:增速|增幅|涨幅|降幅|增长率|占比|比重)?(?:分别|均)?(?:[高低快慢好优]于|高出)/
const BETWEEN = /[高低快慢好优]于|高出/

/** True for words that only compare: 增速分别高于全国, 高出全省. What they compare was spoken of before. */
export const isGap = (words: string): boolean => (words.includes('于') || words.includes('高出')) && AHEAD_OF.test(words)

/** 增速分别高于全国、全省 → 增速高于全国, 增速高于全省. */
export const byGap = (subject: string, wanted: number): readonly string[] | undefined => {
  if (wanted < 2 || !(subject.includes('于') || subject.includes('高出'))) return undefined
  const at = BETWEEN.exec(subject)?.index
  const others = at === undefined ? [] : subject.slice(at + 2).split(/[、和与]/)
  if (at === undefined || others.length !== wanted) return undefined
  return others.map((o) => subject.slice(0, at).replace(/(?:分别|均)$/, '') + subject.slice(at, at + 2) + o)
}
