import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesIn } from '../../derive/method/rules.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'
import { zhRules } from './zh-rules.ts'

interface Tree {
  readonly [key: string]: string | Tree
}
const paths = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([k, v]) => (typeof v === 'string' ? [prefix + k] : paths(v, `${prefix}${k}.`)))
const values = (tree: Tree): string[] => Object.values(tree).flatMap((v) => (typeof v === 'string' ? [v] : values(v)))
const marks = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([k, v]) =>
    typeof v === 'string' ? [`${prefix}${k}:${(v.match(/\{\{\w+/g) ?? []).sort().join('')}`] : marks(v, `${prefix}${k}.`),
  )

const root = new URL('..', import.meta.url).pathname
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !f.includes('.test.') && !f.startsWith('i18n/'))
const read = (f: string) => readFileSync(root + f, 'utf8')
/** A word with a plural has a form for each number its language tells apart; Chinese has one. */
const single = (path: string): boolean => path.endsWith('_one')
const known = new Set(paths(zh).map((path) => path.replace(/_other$/, '')))

describe('word lists', () => {
  it('have the same keys', () => expect(paths(en).filter((p) => !single(p))).toEqual(paths(zh)))
  it('have the same places to fill in', () => expect(marks(en).filter((m) => !m.includes('_one:'))).toEqual(marks(zh)))
  it('have no empty word', () => expect([...values(zh), ...values(en)].filter((v) => v.trim() === '')).toEqual([]))
  it('the English list holds no Chinese but the name of the other language and the word that verdicts turn on', () =>
    expect(new Set(values(en).flatMap((v) => v.match(/\p{Script=Han}+/gu) ?? []))).toEqual(new Set(['中文', '左右'])))
})

describe('numbered rules', () => {
  const ids = rulesIn(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).flatMap((g) => g.rules.map((r) => r.id))
  it('each have a Chinese twin', () => expect(ids.filter((id) => zhRules[id] === undefined)).toEqual([]))
  it('have no twin without a rule', () => expect(Object.keys(zhRules).filter((id) => !ids.includes(id))).toEqual([]))
})

describe('views', () => {
  it('are there to be checked', () => expect(sources.length).toBeGreaterThan(20))
  it.each(sources)('%s asks only for words that exist', (f) => {
    const asked = [...read(f).matchAll(/\bt\('([^']+)'/g)].map((m) => m[1] ?? '')
    expect(asked.filter((k) => !known.has(k))).toEqual([])
  })
  it.each(sources)('%s has no literal text', (f) => {
    const text = read(f).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const chinese = [...text.matchAll(/\p{Script=Han}+/gu)].map((m) => m[0])
    const between = f.endsWith('.tsx')
      ? [...text.matchAll(/<\/?[A-Za-z][^<>{}=]*(?:=(?:"[^"]*"|\{[^{}<>]*\})[^<>{}=]*)*>([^<>{}()=;]*[A-Za-z]{2,}[^<>{}()=;]*)<\//g)].map((m) => m[1])
      : []
    const attributes = [...text.matchAll(/(?:aria-label|title|placeholder|label|alt)="([^"$][^"]*)"/g)].map((m) => m[1])
    expect([...chinese, ...between, ...attributes]).toEqual([])
  })
})
