import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Recall, readAny, recallOf } from '../pipeline/door.ts'
import { say } from './input.ts'

const root = new URL('../../../shared/corpus', import.meta.url).pathname
const FIRST = 2003

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /^\d{4}\.(?:md|txt)$/.test(e.name) && Number(e.name.slice(0, 4)) >= FIRST && !e.parentPath.includes('bulletin'))
    .map((e) => join(e.parentPath, e.name))
    .sort()

const read = async (name: string): Promise<readonly Recall[]> =>
  (await readAny({ name, bytes: readFileSync(name) })).flatMap((o) => (o.ok && o.value.kind === 'report' ? (recallOf(o.value.report) ?? []) : []))

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / (whole || 1)).toFixed(1)} %)`

/** GDP growth targets of the corpus: those a loose search of the bare text sees, and those our reading holds. */
const main = async (folder: string): Promise<void> => {
  const all: Recall[] = []
  for (const name of files(folder)) all.push(...(await read(name)))
  process.stdout.write(
    `GDP growth target found: ${share(all.filter((r) => r.found).length, all.length)}, the value seen: ${share(all.filter((r) => r.same).length, all.length)}\n`,
  )
  for (const r of all.filter((x) => !x.same))
    process.stdout.write(`${r.found ? 'other value' : 'missed'} ${r.file.slice(folder.length + 1)} ${r.seen.value}: ${r.seen.words}\n`)
}

const given = process.argv[2] ?? root
if (existsSync(given)) await main(given)
else {
  say('usage: npm run -s recall [-- FOLDER]   (reports named <place>/<plan year>.md; the corpus beside this checkout when no folder is given)')
  process.exitCode = 2
}
