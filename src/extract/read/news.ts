import { isStatistic } from '../indicator/match.ts'
import type { Mention } from '../phrase/mention.ts'

/** 增加值突破千亿大关，达1073亿元; 收入创历史新高: news of the figure, and no part of its name. */
const NEWS_END =
  /(?:在[^，、]{1,8}后)?(?:首次|历史性|成功|再次|接连){0,2}(?:(?:突破|跨越|跨过|跨入|迈上|跃上|站上|超过|超|接近|逼近)了?[十百千万]{0,2}[亿万]元?(?:大关|关口|台阶|门槛)?|[再续]?创(?:下|出)?了?(?:历史|近年|同期)?[^，、]{0,4}新高)$/
const NEWS_LAST = new Set('关口阶槛亿元高万')

/** A name without the news of its figure. */
export const withoutNews = (name: string): string => (NEWS_LAST.has(name.at(-1) ?? '') ? name.replace(NEWS_END, '') : name)

const GROUND_END = /(?:在[^，、]{2,14}(?:基础上|前提下|情况下)|(?:扣除|剔除)[^，、]{2,10}因素)$/
/** No noun of its own behind it, but the next number or where it went. */
const GOES_ON = /^(?:[和与及]?|(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少|缩小|压缩|增|升|降|减)(?:到|至|为))$/
const LISTED = /[、和与]/

/** 农民收入接近万元，由3706元提高到8600元; 排放量在消化增量的基础上，分别削减1%和2%: a figure of what the segment right before it names. */
export const spokenOf = (m: Mention): Mention => {
  if (m.before !== '' || !m.leadNear || !GOES_ON.test(m.after)) return m
  if (m.cues.length === 0 && m.after === '') return m
  const named = withoutNews(m.lead).replace(GROUND_END, '')
  const parts = named.split(LISTED)
  const each = parts.length > 1 && m.cues.some((c) => c.word.startsWith('分别'))
  return each || (named !== '' && parts.every(isStatistic)) ? { ...m, before: named } : m
}
