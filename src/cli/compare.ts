import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Change, changesIn } from './compare/changes.ts'
import { judgementsOf, readingsOf, type Said } from './compare/facts.ts'
import { commitOf, printedAt, printedHere } from './compare/product.ts'
import { say } from './input.ts'

const usage =
  'usage: npm run -s compare -- GIT_REF [--every N] [--show N] [--only TEXT] [FILES…]   (what readings, pairs and findings changed since a commit; without files the corpus beside this checkout, with --every N each Nth place of it; --show N examples of each kind of change, 3 where not said; --only those whose kind or words hold TEXT)'
const shared = new URL('../../../shared/corpus', import.meta.url).pathname

const corpus = (every: number): readonly string[] => {
  const files = readdirSync(shared, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /^\d{4}\.(?:md|txt)$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort()
  const places = [...new Set(files.map((f) => dirname(f)))].filter((_, i) => i % every === 0)
  return files.filter((f) => places.includes(dirname(f)))
}

const print = (changes: readonly Change[], shown: number, only: string | undefined): void => {
  const kinds = new Map<string, Change[]>()
  for (const c of changes) {
    if (only && !c.kind.includes(only) && !c.lines.some((l) => l.includes(only))) continue
    kinds.set(c.kind, [...(kinds.get(c.kind) ?? []), c])
  }
  for (const [kind, all] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    process.stdout.write(`${all.length} × ${kind}\n`)
    // Spread over the whole list: the first ones are all of one place.
    const step = Math.max(1, Math.floor(all.length / shown))
    for (let i = 0; i < all.length && i / step < shown; i += step) for (const l of all[i]?.lines ?? []) if (l) process.stdout.write(`    ${l}\n`)
  }
}

const count = (what: string, before: ReadonlyMap<string, Said>, after: ReadonlyMap<string, Said>, changes: readonly Change[]): void => {
  const of = (way: string): number => changes.filter((c) => c.kind.startsWith(`${what} ${way}`)).length
  process.stdout.write(`${what}: ${before.size} before, ${after.size} after; ${of('changed')} changed, ${of('new')} new, ${of('gone')} gone\n`)
}

const main = async (commit: string, files: readonly string[], shown: number, only: string | undefined): Promise<void> => {
  const old = await printedAt(commit, files)
  const [after, is] = await printedHere(files, async (printed) => [await readingsOf(printed), await judgementsOf(printed)] as const)
  const [before, was] = [await readingsOf(old), await judgementsOf(old)]
  const readings = changesIn('reading', before, after)
  const pairs = changesIn('pair', was.pairs, is.pairs)
  const findings = changesIn('finding', was.findings, is.findings)
  print([...readings, ...pairs, ...findings], shown, only)
  count('reading', before, after, readings)
  count('pair', was.pairs, is.pairs, pairs)
  count('finding', was.findings, is.findings, findings)
}

const options = { every: { type: 'string', default: '1' }, show: { type: 'string', default: '3' }, only: { type: 'string' } } as const
const given = (() => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return undefined
  }
})()
const [ref, ...named] = given?.positionals ?? []
const [every, shown] = [Number(given?.values.every), Number(given?.values.show)]
const commit = ref ? commitOf(ref) : undefined
if (!ref || !(every >= 1) || !(shown >= 0) || (named.length === 0 && !existsSync(shared))) {
  say(usage)
  process.exitCode = 2
} else if (!commit) {
  say(`no such commit: ${ref}`)
  process.exitCode = 2
} else await main(commit, named.length > 0 ? named : corpus(every), shown, given?.values.only)
