import type { Fact } from '../../model/fact.ts'
import type { Basis, Bound, Measure, RelationKind, Role } from '../../model/statement.ts'

export const COLUMNS = [
  'place', 'adcode', 'role', 'year', 'indicator', 'measure', 'bound', 'value', 'upper', 'unit', 'relation', 'basis', 'status', 'issuer', 'document', 'published', 'url', 'note',
] as const // biome-ignore format: one line

export type Fields = (name: (typeof COLUMNS)[number]) => string
export type Where = Pick<Fact, 'file' | 'sha256' | 'row' | 'start' | 'end' | 'quote'>
export interface Wrong {
  readonly column: string
  readonly seen: string
  readonly expected: string
}

const ROLES: readonly Role[] = ['target', 'result']
const MEASURES: readonly Measure[] = ['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank']
const BOUNDS: readonly Bound[] = ['eq', 'ge', 'le', 'about', 'range']
const BASES: readonly Basis[] = ['real', 'nominal', 'comparable', 'year_end', 'annual_average']
const STATUSES = ['preliminary', 'final'] as const
const RELATIONS: readonly (RelationKind | 'none_set')[] = [
  'in_step_with', 'faster_than', 'not_below', 'not_above', 'below', 'better_than', 'meets', 'exceeds', 'reach', 'none_set',
] // biome-ignore format: one line

const oneOf = <T extends string>(list: readonly T[], seen: string): T | undefined => list.find((x) => x === seen)
const numberOf = (seen: string): number | null | undefined => {
  if (seen === '') return null
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(seen) ? Number(seen) : undefined
}
/** A value may carry the words its bound was read from (超过30 with `ge`): they must agree. */
const WORDS: Readonly<Record<Bound, RegExp>> = { ge: /^(?:超过|突破|高于|不低于|逾)/, le: /^(?:低于|不到|不超过)/, about: /^(?:约|近)/, eq: /^$/, range: /^$/ }
const amountOf = (of: Fields): number | null | undefined => numberOf(of('value').replace(WORDS[oneOf(BOUNDS, of('bound')) ?? 'eq'], ''))
const isUrl = (seen: string): boolean => seen === '' || /^https?:\/\/\S+$/.test(seen)

/** First wrong column of a row, or null. */
const check = (of: Fields): Wrong | null => {
  const relation = of('relation').split(':')[0] ?? ''
  const tests: readonly (readonly [(typeof COLUMNS)[number], boolean, string])[] = [
    ['place', of('place') !== '', 'a name'],
    ['adcode', /^\d{6}$/.test(of('adcode')), 'six digits'],
    ['role', oneOf(ROLES, of('role')) !== undefined, ROLES.join(' | ')],
    ['year', /^(?:19|20)\d\d$/.test(of('year')), 'a year 1900–2099'],
    ['indicator', /^[a-z][a-z0-9_]*$/.test(of('indicator')), 'an indicator id'],
    ['measure', oneOf(MEASURES, of('measure')) !== undefined, MEASURES.join(' | ')],
    ['relation', relation === '' || oneOf(RELATIONS, relation) !== undefined, RELATIONS.join(' | ')],
    ['bound', oneOf(BOUNDS, of('bound')) !== undefined || (of('bound') === '' && relation !== ''), BOUNDS.join(' | ')],
    ['value', amountOf(of) !== undefined && (of('value') !== '' || relation !== ''), 'a number'],
    ['upper', numberOf(of('upper')) !== undefined && (of('bound') === 'range') === (of('upper') !== ''), 'a number, for a range only'],
    ['unit', !/^[-+=@\d]/.test(of('unit')) && (of('unit') !== '' || relation !== '' || of('measure') === 'share'), 'a unit'],
    ['basis', of('basis') === '' || oneOf(BASES, of('basis')) !== undefined, BASES.join(' | ')],
    ['status', of('status') === '' || oneOf(STATUSES, of('status')) !== undefined, STATUSES.join(' | ')],
    ['url', isUrl(of('url')), 'an http address'],
  ]
  const failed = tests.find(([, fine]) => !fine)
  return failed ? { column: failed[0], seen: of(failed[0]), expected: failed[2] } : null
}

const optional = (of: Fields): Pick<Fact, 'relation' | 'basis' | 'status'> => {
  const [kind = '', other = ''] = of('relation').split(':')
  const relation = oneOf(RELATIONS, kind)
  const basis = oneOf(BASES, of('basis'))
  const status = oneOf(STATUSES, of('status'))
  return { ...(relation && { relation: { kind: relation, other } }), ...(basis && { basis }), ...(status && { status }) }
}

/** One row → a fact, or the first column that is wrong with what was expected. */
export const factOf = (of: Fields, where: Where): Fact | Wrong => {
  const wrong = check(of)
  if (wrong) return wrong
  return {
    ...where,
    place: of('place'),
    adcode: of('adcode'),
    role: oneOf(ROLES, of('role')) ?? 'result',
    year: Number(of('year')),
    indicator: of('indicator'),
    measure: oneOf(MEASURES, of('measure')) ?? 'level',
    bound: oneOf(BOUNDS, of('bound')) ?? 'eq',
    value: amountOf(of) ?? null,
    upper: numberOf(of('upper')) ?? null,
    unit: of('unit'),
    ...optional(of),
    issuer: of('issuer'),
    document: of('document'),
    published: of('published'),
    url: of('url'),
    note: of('note'),
  }
}
