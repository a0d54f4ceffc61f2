import type { Finding } from '../../model/finding.ts'
import type { Because, Reading } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import { enSaid, zhSaid } from './figures.ts'
import type { Texts } from './texts.ts'
import { about, englishInside, finding, type Judged, quoteOf, weight } from './words.ts'

const promised = ({ pair }: Judged): string => zhSaid(pair.target, pair.indicator)
const promisedEn = ({ pair }: Judged): string => enSaid(pair.target, pair.indicator)

/** Words that are no name of a thing on their own: list marks, table cells, fragments. */
const FRAGMENT = /^(?:比|可|[^\u4e00-\u9fff“（A-Za-z]|[一二三四五六七八九十]是)/
const clear = ({ pair, candidates }: Judged): boolean =>
  pair.indicator !== '' || (pair.subject.length >= 4 && !FRAGMENT.test(pair.subject) && pair.target.unit !== '' && candidates.target.doubts.length === 0)

/** Silence: a promise the next report does not come back to. Not said where that report names the thing with a number beside it. */
export const silence = (j: Judged, texts: Texts): readonly Finding[] => {
  const { pair, candidates } = j
  if (pair.verdict !== 'not_reported' || pair.because === 'delegated' || !clear(j)) return []
  if (texts.reports(candidates.shelf.key, pair.year + 1, pair)) return []
  const set = candidates.target.origin.planYear
  const early = set !== null && set < pair.year
  return [
    finding({
      ...about(j),
      kind: 'silence',
      severity: weight(pair, 0.7, 0.35),
      certainty: weight(pair, 0.9, 0.6) * pair.score,
      quotes: [quoteOf(pair.target)],
      zh: `${pair.place}${early ? `${set}年报告` : ''}提出${pair.year}年${pair.subject}${promised(j)}，${pair.year + 1}年的报告中未找到结果。`,
      en: `${pair.place}${early ? `, in its ${set} report,` : ''} set a ${pair.year} target for ${englishInside(pair)}: ${promisedEn(j)}. No result was found in its ${pair.year + 1} report.`,
    }),
  ]
}

const MEASURES: Readonly<Record<Measure, readonly [string, string]>> = {
  level: ['总量', 'with a level only'],
  growth: ['增速', 'with a growth rate only'],
  average_growth: ['年均增速', 'with a yearly average only'],
  change: ['增减量', 'with a change only'],
  share: ['比率', 'with a share only'],
  multiple: ['倍数', 'with a multiple only'],
  rank: ['位次', 'with a rank only'],
}

const KINDS: Partial<Readonly<Record<Because, readonly [string, string, number]>>> = {
  measure: ['', '', 0.5],
  only_average: ['多年的平均数或累计数', 'with an average or a total over several years only', 0.7],
  only_bound: ['一个界限', 'with a bound only', 0.4],
  only_words: ['文字表述', 'in words only', 0.6],
  scope: ['其中一部分的数字', 'with a figure for a part only', 0.45],
  only_part: ['部分时段的数字', 'with a figure for part of the period only', 0.4],
  unit: ['另一种单位的数字', 'in another unit only', 0.35],
  basis: ['另一种计价基础的数字', 'on another price basis only', 0.4],
}

/** The answer in its own words; of a row of a facts file, what it is about and its number. */
const answered = (r: Reading): string => (r.document === undefined ? `“${r.quote}”` : `${r.subject}${zhSaid(r)}`)
const answeredEn = (r: Reading): string => (r.document === undefined ? `“${r.quote}”` : `${r.subject} ${enSaid(r)}`)

/** Answered in kind: only an average, a level, a bound, a word. */
export const inKind = (j: Judged): readonly Finding[] => {
  const { pair } = j
  const how = KINDS[pair.because]
  if (pair.verdict !== 'not_comparable' || !how || !pair.result || pair.result.source !== 'next_report' || !clear(j)) return []
  const [zh, en] = pair.because === 'measure' ? MEASURES[pair.result.measure] : [how[0], how[1]]
  return [
    finding({
      ...about(j),
      kind: 'answered_in_kind',
      severity: weight(pair, how[2], how[2] * 0.6),
      certainty: pair.score,
      quotes: [quoteOf(pair.target), quoteOf(pair.result)],
      zh: `${pair.place}${pair.year}年${pair.subject}的目标是${promised(j)}，${pair.year + 1}年的报告只给出${zh}：${answered(pair.result)}。`,
      en: `${pair.place} set a ${pair.year} target for ${englishInside(pair)}: ${promisedEn(j)}. Its ${pair.year + 1} report answers ${en}: ${answeredEn(pair.result)}.`,
    }),
  ]
}
