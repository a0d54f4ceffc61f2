import { INDICATORS } from '../../lexicon/indicators.ts'
import { LEVEL_OF, OWN_UNITS, SHARE_OF } from '../../lexicon/spellings.ts'
import { UNITS, type UnitClass } from '../../lexicon/units.ts'
import type { Measure } from '../../model/statement.ts'
import { magnitudeTrie, unitTrie } from '../lexer/tables.ts'

const RATE = /[率%‰]|占比|比重|比例|盖度|强度/
const unitOf = new Map(INDICATORS.map((e) => [e.id, e.unit]))
const rates = new Set(INDICATORS.filter((e) => e.unit === '‰' || (e.unit === '%' && RATE.test(e.zh))).map((e) => e.id))
/** Known by their growth alone; their level may be given in any unit. */
const open = new Set(INDICATORS.filter((e) => e.unit === '' || (e.unit === '%' && !rates.has(e.id))).map((e) => e.id))
const COUNTED = new Set<UnitClass>(['people', 'count', 'rank'])

/** The unit without its magnitude and what stands in brackets: 万套（户） → 套. */
const bare = (unit: string): string => unit.slice(magnitudeTrie.longest(unit, 0)?.end ?? 0).replace(/[（(].*/, '')

const classOf = (unit: string): UnitClass | 'none' => {
  const name = bare(unit)
  const found = unitTrie.longest(name, 0)
  return found && UNITS[found.value].length > 0 ? found.value : 'none'
}

const sameKind = (id: string, unit: string): boolean => {
  const own = classOf(unitOf.get(id) ?? '')
  const given = classOf(unit)
  if (given === 'point' && own !== 'none' && (COUNTED.has(own) || own === 'area' || own === 'length')) return false
  if (own === given || own === 'none' || given === 'none' || given === 'point' || given === 'fold') return true
  if (COUNTED.has(own) && COUNTED.has(given)) return true
  return id.startsWith('power_') && (given === 'count' || given === 'power')
}

/** The id, that of the same thing as a share or a number of days, or '' where the number cannot be this statistic. */
export const fitting = (id: string, measure: Measure, unit: string): string => {
  if (measure === 'rank') return ''
  if (measure === 'share' && !rates.has(id) && !open.has(id)) return SHARE_OF[id] ?? ''
  if (measure === 'level' && LEVEL_OF[id] && /天$/.test(unit)) return LEVEL_OF[id]
  if (measure !== 'level' && measure !== 'change') return id
  if (open.has(id)) return id
  if (rates.has(id)) return /^(?:%|‰|个?百分点|个?千分点|)$/.test(unit) ? id : ''
  const own = OWN_UNITS[id]
  if (own) return own.includes(bare(unit)) ? id : ''
  return sameKind(id, unit) ? id : ''
}
