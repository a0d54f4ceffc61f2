import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url).pathname
const ORDER = ['model', 'lexicon', 'read', 'time', 'structure', 'extract', 'pair', 'judge', 'pipeline', 'store', 'worker', 'derive', 'figure', 'views', 'cli']

interface Edge {
  readonly from: string
  readonly to: string
}

/** Every module a source names, static, dynamic and by `new URL(…, import.meta.url)`, type imports included. */
const named = (file: string, text: string): readonly string[] => {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
  const statics = staticImports.map((i) => i.moduleRequest.value)
  const exported = staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? []))
  const dynamics = dynamicImports.map((d) => text.slice(d.moduleRequest.start + 1, d.moduleRequest.end - 1))
  const urls = [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map((m) => m[1] ?? '')
  return [...statics, ...exported, ...dynamics, ...urls]
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f))
const bare = (name: string): string => name.replace(/\?.*$/, '')
const edges: readonly Edge[] = sources.flatMap((from) => named(from, readFileSync(join(root, from), 'utf8')).map((to) => ({ from, to: bare(to) })))
const inside: readonly Edge[] = edges
  .filter((e) => e.to.startsWith('.') && /\.tsx?$/.test(e.to))
  .map((e) => ({ from: e.from, to: normalize(join(dirname(e.from), e.to)) }))
const folderOf = (file: string): number => ORDER.indexOf(file.split('/')[0] ?? '')

/** The first ring of modules that import each other, as a path; empty where there is none. */
const ringIn = (list: readonly Edge[]): readonly string[] => {
  const next = new Map<string, string[]>()
  for (const e of list) next.set(e.from, [...(next.get(e.from) ?? []), e.to])
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const to of next.get(file) ?? []) {
      const ring = walk(to, [...path, file])
      if (ring.length > 0) return ring
    }
    done.add(file)
    return []
  }
  for (const file of next.keys()) {
    const ring = walk(file, [])
    if (ring.length > 0) return ring
  }
  return []
}

const arrows = (list: readonly Edge[]): readonly string[] => list.map((e) => `${e.from} → ${e.to}`)

describe('import directions (src/README.md, the map)', () => {
  it('reads the whole tree', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(inside.length).toBeGreaterThan(800)
    expect(inside.filter((e) => !existsSync(join(root, e.to)))).toEqual([])
  })
  it('every source lies in a folder of the map', () => expect(sources.filter((f) => f.includes('/') && folderOf(f) < 0)).toEqual([]))
  it('a folder imports only from folders on its left', () => {
    const wrong = inside.filter((e) => folderOf(e.to) > folderOf(e.from))
    expect(arrows(wrong)).toEqual([])
  })
  it('the command line reaches past pipeline only to publish, where it renders the page that views/publish/snapshot makes, and to rank leads', () => {
    const wrong = inside.filter(
      (e) =>
        e.from.startsWith('cli/') &&
        !/^cli\/(?:publish|leads\.ts|printed\/leads)/.test(e.from) &&
        folderOf(e.to) > ORDER.indexOf('pipeline') &&
        !e.to.startsWith('cli/'),
    )
    expect(arrows(wrong)).toEqual([])
  })
  it('there is no ring, and a ring would be seen', () => {
    expect(
      ringIn([
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'b' },
      ]),
    ).toEqual(['b', 'c', 'b'])
    expect(ringIn(inside)).toEqual([])
  })
  it('only store talks to Dexie', () => {
    const wrong = edges.filter((e) => /^dexie$/.test(e.to) && !e.from.startsWith('store/'))
    expect(arrows(wrong)).toEqual([])
  })
  it('everything left of views runs without a page', () => {
    const wrong = edges.filter((e) => /^(?:react|react-dom|recharts|@mantine)(?:\/|$)/.test(e.to) && !e.from.startsWith('views/'))
    expect(arrows(wrong)).toEqual([])
  })
})
