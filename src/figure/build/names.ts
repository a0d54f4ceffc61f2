import { placeLabel } from '../../derive/place.ts'
import { INDICATORS, type IndicatorEntry } from '../../lexicon/indicators.ts'
import { FIXED_OTHERS, RELATION_WORDS } from '../../lexicon/relation-words.ts'
import { assertNever } from '../../model/assert.ts'
import type { TargetReading } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import { nameInSentence } from '../../pair/english.ts'
import type { Lang } from '../spec.ts'

const NATION = new Set(['全国', '中国', '国务院'])
const entries: ReadonlyMap<string, IndicatorEntry> = new Map(INDICATORS.map((e) => [e.id, e]))

/** A place as a figure calls it: English names exist for the nation and its provinces. */
export const placeName = (p: { readonly place: string; readonly adcode: string }, lang: Lang): string =>
  NATION.has(p.place) ? (lang === 'zh' ? '全国' : 'China') : placeLabel(p, lang)

const SHORT_EN: Readonly<Record<string, string>> = { gdp: 'GDP', gdp_per_capita: 'GDP per capita' }

interface Named {
  readonly place: string
  readonly indicator: string
  readonly subject: string
}

/** An indicator as a figure calls it; the report's own words where the registry has no id for it. */
export const indicatorName = (p: Named, lang: Lang): string => {
  const entry = entries.get(p.indicator)
  if (entry === undefined) return p.subject
  if (lang === 'en') return SHORT_EN[p.indicator] ?? nameInSentence(entry.en)
  return p.indicator === 'gdp' && NATION.has(p.place) ? '国内生产总值' : entry.zh
}

/** Whether less of it is better: decides which way the slack of 左右 opens. */
export const lowerIsBetter = (indicator: string): boolean => entries.get(indicator)?.better === 'lower'

const ZH: Readonly<Record<Measure, string>> = {
  level: '',
  growth: '增速',
  average_growth: '年均增速',
  change: '增减',
  share: '',
  multiple: '倍数',
  rank: '位次',
}
/** What ought to fall has no 增速: its target is a fall. */
const ZH_FALL: Readonly<Record<Measure, string>> = { ...ZH, growth: '升降幅度', average_growth: '年均升降幅度' }

/** A name short enough to stand before "growth": one or two words, none of them a plural (GDP growth, but growth in tourist visits). */
const compound = (name: string): boolean => !/[,(]| (?:of|in|per|for|as) /.test(name) && name.split(' ').length <= 2 && !name.endsWith('s')

/** Name and measure in English: GDP growth, growth in total retail sales of consumer goods, percentage change in energy intensity of GDP. */
const english = (name: string, measure: Measure, falls: boolean): string => {
  switch (measure) {
    case 'level':
    case 'share':
      return name
    case 'growth':
      return falls ? `percentage change in ${name}` : compound(name) ? `${name} growth` : `growth in ${name}`
    case 'average_growth':
      if (falls) return `average annual percentage change in ${name}`
      return compound(name) ? `average annual ${name} growth` : `average annual growth in ${name}`
    case 'change':
      return `change in ${name}`
    case 'multiple':
      return `${name} as a multiple of its base`
    case 'rank':
      return `rank by ${name}`
    default:
      return assertNever(measure)
  }
}

/** Indicator and measure in one phrase: 生产总值增速, GDP growth. What says already that it is a rate of change (居民消费价格涨幅) takes no measure. */
export const quantityName = (p: Named & { readonly measure: Measure }, lang: Lang): string => {
  const name = indicatorName(p, lang)
  const rising = p.measure === 'growth' || p.measure === 'average_growth'
  if (rising && /[涨增降]幅$|增速$|inflation$/.test(name)) return name
  const falls = lowerIsBetter(p.indicator)
  return lang === 'zh' ? name + (falls ? ZH_FALL : ZH)[p.measure] : english(name, p.measure, falls)
}

/** What a target without a number is held against: 与国内生产总值同步, in step with GDP. '' for any other. */
export const relationName = (p: Named, target: Pick<TargetReading, 'relation' | 'other'>, lang: Lang): string =>
  target.relation
    ? RELATION_WORDS[lang][target.relation].replace(
        '{{other}}',
        FIXED_OTHERS[lang][target.other ?? ''] ?? indicatorName({ ...p, indicator: target.other ?? '', subject: target.other ?? '' }, lang),
      )
    : ''
