import type { Finding } from '../../model/finding.ts'
import type { Reading } from '../../model/pair.ts'
import type { Claim } from '../../pair/claim.ts'
import { enSaid, zhSaid } from './figures.ts'
import { about, englishInside, finding, type Judged, quoteOf, weight } from './finding.ts'
import { IN_WORDS, kindOf, unread } from './kinds.ts'

const promised = ({ pair }: Judged): string => zhSaid(pair.target, pair.indicator)
const promisedEn = ({ pair }: Judged): string => enSaid(pair.target, pair.indicator)

/** Words that are no name of a thing on their own: list marks, table cells, fragments. */
const FRAGMENT = /^(?:比|可|[^\u4e00-\u9fff“（A-Za-z]|[一二三四五六七八九十]是)/
/** An amount of money in no money: the number is of something else (128万人收入达到…). */
const MONEY = /(?:收入|投资|产值|增加值|支出|贷款|存款|总额|零售额)$/
const misread = ({ candidates: { target: t } }: Judged): boolean => MONEY.test(t.subject) && t.measure === 'level' && t.value !== null && !/[元%‰]/.test(t.unit)

const clear = (j: Judged): boolean => !misread(j) && known(j)
const known = ({ pair, candidates }: Judged): boolean =>
  pair.indicator !== '' || (pair.subject.length >= 4 && !FRAGMENT.test(pair.subject) && pair.target.unit !== '' && candidates.target.doubts.length === 0)

/** Silence: a promise the next report does not come back to, even on a second look. */
export const silence = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  // A second, higher mark is one promise with its target.
  if (pair.verdict !== 'not_reported' || pair.because === 'delegated' || pair.flags.includes('stretch') || !clear(j)) return []
  const set = candidates.target.origin.planYear
  const early = set !== null && set < pair.year
  return [
    finding({
      ...about(j),
      kind: 'silence',
      severity: weight(pair, 0.7, 0.35),
      certainty: pair.score * (candidates.target.doubts.length > 0 ? 0.9 : 1),
      quotes: [quoteOf(pair.target)],
      zh: `${pair.place}${early ? `${set}年报告` : ''}提出${pair.year}年${pair.subject}${promised(j)}，${pair.year + 1}年的报告中未找到结果。`,
      en: `${pair.place}${early ? `, in its ${set} report,` : ''} set a ${pair.year} target for ${englishInside(pair)}: ${promisedEn(j)}. No result was found in its ${pair.year + 1} report.`,
    }),
  ]
}

/** The answer in its own words; of a row of a facts file, what it is about and its number. */
const answered = (r: Reading): string => (r.document === undefined ? `“${r.quote}”` : `${r.subject}${zhSaid(r)}`)
const answeredEn = (r: Reading, indicator: string): string =>
  r.document === undefined ? `“${r.quote}”` : `${englishInside({ indicator, subject: r.subject })} ${enSaid(r)}`

const claimOf = ({ pair, candidates }: Judged): Claim | undefined =>
  candidates.results.find(({ claim: c }) => c.origin.sha256 === pair.result?.sha256 && c.start === pair.result.start && c.at === pair.result.at)?.claim

/** Told in words alone, where no number was found. */
const inWordsOnly = (j: Judged): readonly Finding[] => {
  const { pair } = j
  const [said] = pair.traces ?? []
  if (pair.because !== 'only_words' || pair.result || !said || pair.flags.includes('stretch') || !clear(j)) return []
  const kind = IN_WORDS
  return [
    finding({
      ...about(j),
      kind: 'answered_in_kind',
      severity: weight(pair, kind.severity, kind.severity * 0.6),
      certainty: pair.score * 0.8,
      quotes: [quoteOf(pair.target), said],
      zh: `${pair.place}${pair.year}年${pair.subject}的目标是${promised(j)}，${pair.year + 1}年的报告只给出${kind.zh}：“${said.quote}”。`,
      en: `${pair.place} set a ${pair.year} target for ${englishInside(pair)}: ${promisedEn(j)}. Its ${pair.year + 1} report answers ${kind.en}: “${said.quote}”.`,
    }),
  ]
}

/** Answered in kind: only an average, a level, a bound, a word. */
export const inKind = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const { target } = candidates
  if (pair.verdict !== 'not_comparable') return []
  if (!pair.result) return inWordsOnly(j)
  if (pair.result.source !== 'next_report' || !clear(j)) return []
  const claim = claimOf(j)
  const kind = claim ? kindOf(pair.because, target, claim) : null
  if (!claim || !kind || unread(target, claim)) return []
  return [
    finding({
      ...about(j),
      kind: 'answered_in_kind',
      severity: weight(pair, kind.severity, kind.severity * 0.6),
      certainty: pair.score,
      quotes: [quoteOf(pair.target), quoteOf(pair.result)],
      zh: `${pair.place}${pair.year}年${pair.subject}的目标是${promised(j)}，${pair.year + 1}年的报告只给出${kind.zh}：${answered(pair.result)}。`,
      en: `${pair.place} set a ${pair.year} target for ${englishInside(pair)}: ${promisedEn(j)}. Its ${pair.year + 1} report answers ${kind.en}: ${answeredEn(pair.result, claim.indicator)}.`,
    }),
  ]
}
