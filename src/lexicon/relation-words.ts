import type { RelationKind } from '../model/statement.ts'

/** What a target without a number of its own is held against, in words; `{{other}}` is the other statistic. For the page and for figures. */
export const RELATION_WORDS = {
  zh: {
    in_step_with: '与{{other}}同步',
    faster_than: '快于{{other}}',
    not_below: '不低于{{other}}',
    not_above: '不高于{{other}}',
    below: '低于{{other}}',
    better_than: '好于{{other}}',
    meets: '完成{{other}}',
    exceeds: '超过{{other}}',
    reach: '达到{{other}}',
  },
  en: {
    in_step_with: 'in step with {{other}}',
    faster_than: 'faster than {{other}}',
    not_below: 'not below {{other}}',
    not_above: 'not above {{other}}',
    below: 'below {{other}}',
    better_than: 'better than {{other}}',
    meets: 'meets {{other}}',
    exceeds: 'exceeds {{other}}',
    reach: 'reaches {{other}}',
  },
} as const satisfies Readonly<Record<'zh' | 'en', Readonly<Record<RelationKind, string>>>>

/** The other side where it is no statistic and not in the report's words: what `other` holds as a fixed word. */
export const FIXED_OTHERS: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>> = {
  zh: { own_target: '所定目标', own_goal: '既定任务', previous_year: '上年' },
  en: { own_target: 'the target set', own_goal: 'the task set', previous_year: 'the year before' },
}
