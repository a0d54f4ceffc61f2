import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { judgeLibrary, type Report, readAny, readOutline, type SourceFile } from '../pipeline/door.ts'
import { benchAgainst } from './bench/against/against.ts'
import { benchBrowser } from './bench/browser.ts'
import { print } from './bench/print.ts'

const root = new URL('../../', import.meta.url).pathname
const corpus = join(root, '../shared/corpus')
const seed = join(root, 'seeds/reports/shufu-county-2023.txt')

const read = (name: string): SourceFile => ({ name, bytes: readFileSync(name) })

const load = async (file: SourceFile): Promise<readonly Report[]> =>
  (await readAny(file)).flatMap((o) => (o.ok && o.value.kind === 'report' ? [o.value.report] : []))

/** Shortest of several runs, in milliseconds: the least disturbed by other work on the machine. */
const shortest = async (runs: number, work: () => unknown): Promise<number> => {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const digits = (text: string): number => {
  let n = 0
  for (const _ of text.matchAll(/[0-9]+/g)) n++
  return n
}

const reference = (text: string): number => {
  const { recognizeCurrency, recognizeDimension } = createRequire(import.meta.url)('@microsoft/recognizers-text-number-with-unit')
  const start = performance.now()
  recognizeDimension(text, 'zh-cn')
  recognizeCurrency(text, 'zh-cn')
  return performance.now() - start
}

const single = async (): Promise<void> => {
  const source = read(seed)
  const text = new TextDecoder().decode(source.bytes)
  for (let i = 0; i < 200; i++) await load(source)
  const ours = await shortest(200, () => load(source))
  const scan = await shortest(200, () => digits(text))
  print(`extract one report (${text.length} characters)`, `${ours.toFixed(2)} ms`, '-')
  print('  against a bare scan for digits', `${(ours / scan).toFixed(0)} × slower`, '≤ 180, aim 100')
  const outlined = await shortest(50, () => readOutline(source))
  print('  of it reading and outlining', `${((100 * outlined) / ours).toFixed(0)} %`, '≤ 40 %')
  print('  against recognizers-text on the same text', `${(reference(text) / ours).toFixed(0)} × faster`, '≥ 1,000')
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.(md|txt)$/.test(e.name) && e.name !== 'README.md')
    .map((e) => join(e.parentPath, e.name))
    .sort()

/** Share of the time that reading and outlining take of one report in twenty, turn by turn in one process. */
const outlineShare = async (files: readonly string[]): Promise<number> => {
  let [outlined, whole] = [0, 0]
  for (const source of files.filter((_, i) => i % 20 === 0).map(read)) {
    outlined += await shortest(3, () => readOutline(source))
    whole += await shortest(3, () => load(source))
  }
  return outlined / whole
}

const judgeFiles = async (files: readonly string[]): Promise<{ readonly seconds: number; readonly pairs: number; readonly split: string }> => {
  const start = performance.now()
  const reports: Report[] = []
  for (const name of files) reports.push(...(await load(read(name))))
  const readDone = performance.now()
  const { pairs } = judgeLibrary(reports, [])
  const end = performance.now()
  return {
    seconds: (end - start) / 1000,
    pairs: pairs.length,
    split: `read ${((readDone - start) / 1000).toFixed(1)} s, judge ${((end - readDone) / 1000).toFixed(1)} s`,
  }
}

const whole = async (): Promise<void> => {
  const files = filesUnder(corpus)
  print('reading and outlining, share of the time over the corpus', `${(100 * (await outlineShare(files))).toFixed(0)} %`, '≤ 40 %')
  // Every second year leaves most targets without the report that answers them, so that there is little to judge: half the places is the fairer half.
  const years = files.filter((_, i) => i % 2 === 0)
  const everySecond = new Set([...new Set(files.map(dirname))].filter((_, i) => i % 2 === 0))
  const places = files.filter((f) => everySecond.has(dirname(f)))
  const [ofYears, ofPlaces, all] = [await judgeFiles(years), await judgeFiles(places), await judgeFiles(files)]
  const twice = (half: { readonly seconds: number }, n: number) => `${((2 * n * all.seconds) / (files.length * half.seconds)).toFixed(2)} × the time`
  print(`judge ${files.length} reports (${all.pairs} targets; ${all.split})`, `${all.seconds.toFixed(1)} s`, '≤ 60 s')
  print('  twice the reports, of twice the places', twice(ofPlaces, places.length), '≤ 2.1')
  print('  twice the reports, of the years between', twice(ofYears, years.length), '-')
  print('  most memory', `${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB`, '≤ 1.5 GB')
}

const usage = `usage: npm run bench -- [browser | against COMMIT [--every N]]   (--every N: files of one place in N; 20 where it is not said)\n`

const against = ([ref, option, n = '20']: readonly string[]): void => {
  if (ref === undefined || (option !== undefined && option !== '--every') || !(Number(n) >= 1)) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  benchAgainst(ref, filesUnder(corpus), Number(n))
}

const [what, ...rest] = process.argv.slice(2)
if (what === undefined) await single()
if (!existsSync(corpus)) process.stdout.write('the corpus is not beside this checkout: its figures are left out\n')
else if (what === undefined) await whole()
else if (what === 'browser') await benchBrowser(corpus)
else if (what === 'against') against(rest)
else {
  process.stderr.write(usage)
  process.exitCode = 2
}
