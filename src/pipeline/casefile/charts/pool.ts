import type { Pair, Verdict } from '../../../model/pair.ts'
import type { Why } from '../check.ts'
import type { Drawn } from './drawn.ts'

/** The targets a chart can be drawn from, by the address it was kept at. */
export interface Pool {
  readonly pairs: readonly Pair[]
  /** Whether the chart shows just these: its address holds no filter that is not followed here. */
  readonly exact: boolean
  /** What the address names and the library does not have. */
  readonly missing: { readonly why: Why; readonly what: string } | undefined
  readonly at: (name: string) => string
  readonly path: string
}

/** Filters of the page that need more than a target to be told; with one of them the pool is larger than the chart. */
const OTHERS = ['level', 'region', 'group', 'verdict', 'certainty', 'source'] as const

export const keyOf = (p: { readonly adcode: string; readonly place: string }): string => p.adcode || p.place

/** Verdict of a target under the convention the chart names. */
export const verdictIn = (p: Pair, view: Drawn['convention']): Verdict => (view === 'all' ? p.verdict : p.conventions[view])

type Test = (p: Pair) => boolean
type At = (name: string) => string

const isIn =
  (values: string, of: (p: Pair) => string): Test =>
  (p) =>
    values === '' || values.split(',').includes(of(p))

const ofKind = (at: At): Test => {
  const [m, u] = [at('m'), at('u')]
  return (p) => p.indicator === at('i') && p.measure === m && p.target.unit === u
}

/** What the view at the address draws. */
const shownBy = (path: string, at: At): Test => {
  if (path === '/place') return (p) => keyOf(p) === at('p')
  if (path === '/reader') return (p) => p.target.sha256 === at('r')
  if (path === '/pending') return (p) => keyOf(p) === at('p') && String(p.year) === at('y') && p.verdict === 'pending'
  if (path === '/pair') return (p) => p.id === at('id')
  if (path === '/compare') {
    const [kind, places] = [ofKind(at), at('p').split(',')]
    const form = at('form')
    const years = form === 'dots' ? [at('y')] : form === 'slope' ? [at('y0'), at('y')] : undefined
    return (p) => kind(p) && places.includes(keyOf(p)) && (!years || years.includes(String(p.year))) && (form !== 'dots' || p.target.value !== null)
  }
  if (path !== '/indicator') return () => true
  if (at('tab') === 'spread') return (p) => p.indicator === at('i')
  const kind = ofKind(at)
  if (at('tab') === 'places') return (p) => kind(p) && String(p.year) === at('y') && p.target.value !== null
  return (p) => kind(p) && keyOf(p) === at('p')
}

const missingOf = (path: string, at: At, pairs: readonly Pair[]): Pool['missing'] => {
  const needs: readonly (readonly [Why, string, Test])[] = [
    ['no-place', path === '/reader' || path === '/' || path === '/compare' || at('tab') !== '' ? '' : at('p'), (p) => keyOf(p) === at('p')],
    ['no-indicator', path === '/indicator' || path === '/compare' ? at('i') : '', (p) => p.indicator === at('i')],
    ['no-source', path === '/reader' ? at('r') : '', (p) => p.target.sha256 === at('r')],
  ]
  const [found] = needs.filter(([, what, test]) => what !== '' && !pairs.some(test))
  return found && { why: found[0], what: found[1] }
}

/** Looks a chart's address up. One without an address can be of any target. */
export const poolOf = (page: string | undefined, pairs: readonly Pair[]): Pool => {
  const [path = '', query = ''] = (page ?? '').split('?')
  const values = new URLSearchParams(query)
  const at: At = (name) => values.get(name) ?? ''
  const tests = [
    shownBy(path, at),
    ...(path === '/reader' ? [] : [isIn(at('place'), keyOf), isIn(at('year'), (p) => String(p.year)), isIn(at('indicator'), (p) => p.indicator)]),
  ]
  return {
    pairs: pairs.filter((p) => tests.every((test) => test(p))),
    exact: path !== '' && (path === '/reader' || OTHERS.every((name) => at(name) === '')),
    missing: missingOf(path, at, pairs),
    at,
    path,
  }
}
