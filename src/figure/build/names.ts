import { placeLabel } from '../../derive/place.ts'
import { INDICATORS, type IndicatorEntry } from '../../lexicon/indicators.ts'
import { FIXED_OTHERS, RELATION_WORDS } from '../../lexicon/relation-words.ts'
import type { TargetReading } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import type { Lang } from '../spec.ts'

const NATION = new Set(['全国', '中国', '国务院'])
const entries: ReadonlyMap<string, IndicatorEntry> = new Map(INDICATORS.map((e) => [e.id, e]))

/** A place as a figure calls it: English names exist for the nation and its provinces. */
export const placeName = (p: { readonly place: string; readonly adcode: string }, lang: Lang): string =>
  NATION.has(p.place) ? (lang === 'zh' ? '全国' : 'China') : placeLabel(p, lang)

const SHORT_EN: Readonly<Record<string, string>> = { gdp: 'GDP', gdp_per_capita: 'GDP per capita' }
const lowered = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)

interface Named {
  readonly place: string
  readonly indicator: string
  readonly subject: string
}

/** An indicator as a figure calls it; the report's own words where the registry has no id for it. */
export const indicatorName = (p: Named, lang: Lang): string => {
  const entry = entries.get(p.indicator)
  if (entry === undefined) return p.subject
  if (lang === 'en') return SHORT_EN[p.indicator] ?? lowered(entry.en)
  return p.indicator === 'gdp' && NATION.has(p.place) ? '国内生产总值' : entry.zh
}

/** Whether less of it is better: decides which way the slack of 左右 opens. */
export const lowerIsBetter = (indicator: string): boolean => entries.get(indicator)?.better === 'lower'

const MEASURES: Readonly<Record<Lang, Readonly<Record<Measure, string>>>> = {
  zh: { level: '', growth: '增速', average_growth: '年均增速', change: '增减', share: '', multiple: '倍数', rank: '位次' },
  en: { level: '', growth: 'growth', average_growth: 'mean yearly growth', change: 'change', share: '', multiple: 'multiple', rank: 'rank' },
}

/** Indicator and measure in one phrase: 生产总值增速, GDP growth. */
export const quantityName = (p: Named & { readonly measure: Measure }, lang: Lang): string => {
  const name = indicatorName(p, lang)
  // 居民消费价格涨幅 says already that it is a rate of change.
  const measure = /[涨增降]幅$|增速$|inflation$/.test(name) ? '' : MEASURES[lang][p.measure]
  return lang === 'zh' || measure === '' ? name + measure : `${name} ${measure}`
}

/** What a target without a number is held against: 与国内生产总值同步, in step with GDP. '' for any other. */
export const relationName = (p: Named, target: Pick<TargetReading, 'relation' | 'other'>, lang: Lang): string =>
  target.relation
    ? RELATION_WORDS[lang][target.relation].replace(
        '{{other}}',
        FIXED_OTHERS[lang][target.other ?? ''] ?? indicatorName({ ...p, indicator: target.other ?? '', subject: target.other ?? '' }, lang),
      )
    : ''
