import { ALIASES, PATTERNS, SPELLINGS } from '../../lexicon/aliases.ts'
import { INDICATORS, type IndicatorEntry } from '../../lexicon/indicators.ts'
import { GROWTH_TAILS, SCOPES } from '../../lexicon/subjects.ts'
import type { Measure } from '../../model/statement.ts'
import { verbAtHead } from '../subject/parts.ts'

const entries: readonly IndicatorEntry[] = INDICATORS

const spell = (name: string): string =>
  SPELLINGS.reduce((s, [from, to]) => s.split(from).join(to), name.replace(/[\s，、“”"'的：‘’]/g, '').replace(/(.)(?:实现|完成|达到)(?=.{2})/g, '$1'))

const table = new Map<string, string>()
for (const e of entries) for (const term of [e.zh, ...e.terms, ...(e.former ?? []).map((f) => f.term)]) table.set(spell(term), table.get(spell(term)) ?? e.id)
for (const [term, id] of ALIASES) table.set(spell(term), table.get(spell(term)) ?? id)

const tails = [...GROWTH_TAILS].sort((a, b) => b.length - a.length)
const scopes = [...SCOPES].sort((a, b) => b.length - a.length)

const stripScope = (name: string, place: string): string => {
  const stem = place.replace(/[省市县区旗州盟]$/, '')
  for (const scope of [place, `${stem}地区`, stem].filter((s) => s.length > 1))
    if (name.startsWith(scope) && name.length > scope.length + 2) return name.slice(scope.length)
  const scope = scopes.find((s) => name.startsWith(s) && name.length > s.length + 1)
  return scope ? name.slice(scope.length) : name
}

const direct = (name: string, place: string): string | undefined => {
  let current = name
  for (let i = 0; i < 4; i++) {
    const hit = table.get(current)
    if (hit) return hit
    const next = stripScope(current, place)
    if (next === current) return undefined
    current = next
  }
  return undefined
}

const fits = (id: string, measure: Measure, unit: string): string => {
  if (id === 'air_good_days' && unit === '%') return 'air_good_share'
  if (id === 'air_good_share' && unit === '天') return 'air_good_days'
  const rate = /rate|share|coverage|enrolment|retention|unemployment/.test(id)
  if (rate && measure === 'level' && unit !== '%' && unit !== '' && unit !== '‰') return ''
  if (measure === 'rank') return ''
  if (
    measure === 'share' &&
    /^(?:gdp|va_|output_|budget_|retail|fixed_asset_investment$|income_|trade|exports|tax_revenue|tourism_revenue|tourist_visits|grain_output|loans)/.test(id)
  )
    return ''
  return id
}

/** Id of the statistic a subject names, '' when none fits exactly. The scope must fit: a part of a place has no id. */
export const indicatorOf = (subject: string, measure: Measure, unit: string, place: string): string => {
  const name = spell(subject).replace(/（[^（）]*）/g, '')
  const whole = direct(name, place)
  if (whole) return fits(whole, measure, unit)
  for (const [pattern, id] of PATTERNS) if (pattern.test(name)) return fits(id, measure, unit)
  const verb = verbAtHead(name)
  const body = verb ? direct(name.slice(verb.length), place) : undefined
  if (body) return fits(body, measure, unit)
  const tail = tails.find((t) => name.endsWith(t) && name.length > t.length + 1)
  const cut = tail ? direct(name.slice(0, -tail.length), place) : undefined
  return cut ? fits(cut, measure, unit) : ''
}
