import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Count, countsOf, type Held, headlinesOf, type Recall, readAny, recallOf, rolesWithoutPart, worstOf } from '../pipeline/door.ts'
import { say } from './input.ts'

const usage =
  'usage: npm run -s recall [-- FOLDER] [--every N] [--show N] [--only STATISTIC]   (reports named <place>/<plan year>.md; the corpus beside this checkout when no folder is given; with --every N each Nth report of it; --show N of the worst misses, 50 where not said)'
const root = new URL('../../../shared/corpus', import.meta.url).pathname
const FIRST = 2003
/** No more of the worst than this are of one statistic and role. */
const EACH = 4

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /^\d{4}\.(?:md|txt)$/.test(e.name) && Number(e.name.slice(0, 4)) >= FIRST && !e.parentPath.includes('bulletin'))
    .map((e) => join(e.parentPath, e.name))
    .sort()

interface Compared {
  readonly promises: readonly Recall[]
  readonly headlines: readonly Held[]
  readonly without: readonly string[]
}

const read = async (name: string): Promise<Compared> => {
  const reports = (await readAny({ name, bytes: readFileSync(name) })).flatMap((o) => (o.ok && o.value.kind === 'report' ? [o.value.report] : []))
  return { promises: reports.flatMap((r) => recallOf(r) ?? []), headlines: reports.flatMap(headlinesOf), without: reports.flatMap(rolesWithoutPart) }
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`
const share = (part: number, whole: number): string => `${part} of ${whole} (${percent(part, whole)})`
const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const printPromises = (all: readonly Recall[], folder: string): void => {
  print(
    `GDP growth target found: ${share(all.filter((r) => r.found).length, all.length)}, the value seen: ${share(all.filter((r) => r.same).length, all.length)}`,
  )
  for (const r of all.filter((x) => !x.same)) print(`${r.found ? 'other value' : 'missed'} ${r.file.slice(folder.length + 1)} ${r.seen.value}: ${r.seen.words}`)
}

const printCount = ({ id, role, seen, found, lost }: Count): void =>
  print(
    `${id.padEnd(24)} ${role}  seen ${String(seen).padStart(5)}  found ${String(found).padStart(5)}  ${percent(found, seen).padStart(7)}   ${lost.map((l) => l.join(' ')).join(', ')}`,
  )

const printMiss = (h: Held, folder: string): void => {
  const what = `${h.seen.id} ${h.role} ${h.seen.kind} ${h.seen.value}${h.hole ? ', none read' : ''}`
  print(`${h.file.slice(folder.length + 1)} ${h.seen.at} ${what}; ${h.fate}${h.as ? ` (${h.as})` : ''}: ${h.seen.words}`)
}

/** What a loose search of the bare text sees of the headline statistics and the reading has not: how much of each, and the clearest misses. */
const main = async (folder: string, every: number, show: number, only: string | undefined): Promise<void> => {
  const promises: Recall[] = []
  const headlines: Held[] = []
  const without: string[] = []
  for (const name of files(folder).filter((_, i) => i % every === 0)) {
    const one = await read(name)
    promises.push(...one.promises)
    headlines.push(...one.headlines)
    without.push(...one.without)
  }
  const wanted = headlines.filter((h) => !only || h.seen.id === only)
  printPromises(promises, folder)
  print(`headline figures found: ${share(wanted.filter((h) => h.fate === 'found').length, wanted.length)}`)
  for (const role of ['target', 'result']) print(`reports with no part to look for a ${role} in: ${without.filter((r) => r === role).length}`)
  countsOf(wanted).forEach(printCount)
  for (const h of worstOf(wanted, show, only ? show : EACH)) printMiss(h, folder)
}

const options = { every: { type: 'string', default: '1' }, show: { type: 'string', default: '50' }, only: { type: 'string' } } as const
const given = (() => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return undefined
  }
})()
const [folder, every, show] = [given?.positionals[0] ?? root, Number(given?.values.every), Number(given?.values.show)]
if (existsSync(folder) && every >= 1 && show >= 0) await main(folder, every, show, given?.values.only)
else {
  say(usage)
  process.exitCode = 2
}
