import type { Fact } from '../../model/fact.ts'
import type { Basis, Bound, Hedge, Measure, RelationKind, Role } from '../../model/statement.ts'

export const COLUMNS = [
  'place', 'adcode', 'role', 'year', 'indicator', 'measure', 'bound', 'value', 'upper', 'unit', 'relation', 'basis', 'status', 'issuer', 'document', 'published', 'url', 'note',
] as const // biome-ignore format: one line

/** What a row may say besides of the report it was read from; a file has all of these columns or none. */
export const PASSAGE_COLUMNS = ['main', 'hedge', 'report_sha256', 'start', 'end', 'quote_sha256', 'certainty'] as const

export type Column = (typeof COLUMNS)[number] | (typeof PASSAGE_COLUMNS)[number]
export type Fields = (name: Column) => string
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
const HEDGES: readonly Hedge[] = ['strive', 'ensure', 'expect', 'plan', 'preliminary']
const STATUSES = ['preliminary', 'final'] as const
const RELATIONS: readonly (RelationKind | 'none_set')[] = [
  'in_step_with', 'faster_than', 'not_below', 'not_above', 'below', 'better_than', 'meets', 'exceeds', 'reach', 'none_set',
] // biome-ignore format: one line

/** What `relation` says of a result that the report was searched for and does not give. */
const UNSTATED = 'not_stated'

const oneOf = <T extends string>(list: readonly T[], seen: string): T | undefined => list.find((x) => x === seen)
const numberOf = (seen: string): number | null | undefined => {
  if (seen === '') return null
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(seen) ? Number(seen) : undefined
}
/** A value may carry the words its bound was read from (超过30 with `ge`): they must agree. */
const WORDS: Readonly<Record<Bound, RegExp>> = { ge: /^(?:超过|突破|高于|不低于|逾)/, le: /^(?:低于|不到|不超过)/, about: /^(?:约|近)/, eq: /^$/, range: /^$/ }
const amountOf = (of: Fields): number | null | undefined => numberOf(of('value').replace(WORDS[oneOf(BOUNDS, of('bound')) ?? 'eq'], ''))
const isUrl = (seen: string): boolean => seen === '' || /^https?:\/\/\S+$/.test(seen)

const isOffset = (seen: string): boolean => seen === '' || /^\d{1,9}$/.test(seen)

/** First wrong column of a row, or null. */
const check = (of: Fields): Wrong | null => {
  const relation = of('relation').split(':')[0] ?? ''
  const tests: readonly (readonly [Column, boolean, string])[] = [
    ['place', of('place') !== '', 'a name'],
    ['adcode', /^\d{6}$/.test(of('adcode')), 'six digits'],
    ['role', oneOf(ROLES, of('role')) !== undefined, ROLES.join(' | ')],
    ['year', /^(?:19|20)\d\d$/.test(of('year')), 'a year 1900–2099'],
    ['indicator', /^[a-z][a-z0-9_]*$/.test(of('indicator')), 'an indicator id'],
    ['measure', oneOf(MEASURES, of('measure')) !== undefined, MEASURES.join(' | ')],
    ['relation', [UNSTATED, ''].includes(relation) || oneOf(RELATIONS, relation) !== undefined, [...RELATIONS, UNSTATED].join(' | ')],
    ['bound', oneOf(BOUNDS, of('bound')) !== undefined || (of('bound') === '' && relation !== ''), BOUNDS.join(' | ')],
    ['value', amountOf(of) !== undefined && (of('value') !== '' || relation !== ''), 'a number'],
    ['upper', numberOf(of('upper')) !== undefined && (of('bound') === 'range') === (of('upper') !== ''), 'a number, for a range only'],
    ['unit', !/^[-+=@\d]/.test(of('unit')) && (of('unit') !== '' || relation !== '' || of('measure') === 'share'), 'a unit'],
    ['basis', of('basis') === '' || oneOf(BASES, of('basis')) !== undefined, BASES.join(' | ')],
    ['status', of('status') === '' || oneOf(STATUSES, of('status')) !== undefined, STATUSES.join(' | ')],
    ['url', isUrl(of('url')), 'an http address'],
    ['main', of('main') === '' || of('main') === 'yes', 'yes, or nothing'],
    ['hedge', of('hedge') === '' || oneOf(HEDGES, of('hedge')) !== undefined, HEDGES.join(' | ')],
    ['report_sha256', of('report_sha256') === '' || /^[0-9a-f]{64}$/.test(of('report_sha256')), '64 hexadecimal digits'],
    ['start', isOffset(of('start')) && (of('start') === '') === (of('report_sha256') === ''), 'an offset, where a report is named'],
    ['end', isOffset(of('end')) && Number(of('end')) >= Number(of('start')), 'an offset not before the start'],
    ['certainty', /^(?:|[01]|0\.\d{1,4})$/.test(of('certainty')), 'a number from 0 to 1'],
    ['quote_sha256', of('quote_sha256') === '' || /^[0-9a-f]{12}$/.test(of('quote_sha256')), '12 hexadecimal digits'],
  ]
  const failed = tests.find(([, fine]) => !fine)
  return failed ? { column: failed[0], seen: of(failed[0]), expected: failed[2] } : null
}

const passage = (of: Fields): Fact['passage'] =>
  of('report_sha256')
    ? {
        report: of('report_sha256'),
        start: Number(of('start')),
        end: Number(of('end')),
        digest: of('quote_sha256'),
        certainty: of('certainty') === '' ? 1 : Number(of('certainty')),
      }
    : undefined

const optional = (of: Fields): Pick<Fact, 'relation' | 'unstated' | 'basis' | 'status' | 'main' | 'hedge' | 'passage'> => {
  const [kind = '', other = ''] = of('relation').split(':')
  const relation = oneOf(RELATIONS, kind)
  const basis = oneOf(BASES, of('basis'))
  const status = oneOf(STATUSES, of('status'))
  const hedge = oneOf(HEDGES, of('hedge'))
  const from = passage(of)
  return {
    ...(relation && { relation: { kind: relation, other } }),
    ...(basis && { basis }),
    ...(status && { status }),
    ...(kind === UNSTATED && { unstated: true as const }),
    ...(of('main') === 'yes' && { main: true as const }),
    ...(hedge && { hedge }),
    ...(from && { passage: from }),
  }
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
