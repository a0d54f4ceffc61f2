import i18next from 'i18next'
import type { FilterName } from '../../derive/filter.ts'
import { indicatorName } from '../../derive/indicator.ts'
import type { Issue } from '../../model/issue.ts'
import type { Words } from '../i18n/use-words.ts'
import type { Language } from '../i18n/words.ts'

/** A filter's value as people read it. */
export const filterLabel = (name: FilterName, value: string, t: Words, language: Language, places: ReadonlyMap<string, string>): string => {
  switch (name) {
    case 'level':
    case 'group':
    case 'verdict':
      return t(`${name}.${value}`)
    case 'certainty':
      return t(value === 'sure' ? 'filter.sure' : 'filter.doubtful')
    case 'kind':
      return t(value === 'main' ? 'filter.main' : 'filter.task')
    case 'source':
      return t(`resultSource.${value}`)
    case 'indicator':
      return indicatorName(value, language)
    case 'place':
    case 'region':
      return places.get(value) ?? value
    case 'year':
      return value
    default:
      return name satisfies never
  }
}

const listOf = (issue: Issue): string => {
  if (issue.code === 'variant') return issue.differing.join('；')
  return issue.code === 'place-ambiguous' ? issue.candidates.map((p) => p.parents.join('') + p.name).join('、') : ''
}

/** An issue in words, with what to do about it where something can be done. */
export const issueText = (issue: Issue, t: Words): { readonly text: string; readonly remedy: string } => {
  const flat = Object.fromEntries(Object.entries(issue).filter(([, v]) => typeof v === 'string' || typeof v === 'number'))
  return {
    text: String(
      t(`issue.${issue.code}`, { ...flat, ...(issue.code === 'set-aside' && { why: t(`aside.${issue.seen}`) }), list: listOf(issue) || t('issue.none') }),
    ),
    remedy: i18next.exists(`remedy.${issue.code}`) ? t(`remedy.${issue.code}`) : '',
  }
}
