import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { loadEnglishPlaces } from '../derive/place.ts'
import { renderSnapshot } from '../views/publish/snapshot/snapshot.ts'
import { say } from './input.ts'
import { withKept } from './publish/kept.ts'
import { libraryOf } from './publish/library.ts'
import { optionsOf } from './publish/options.ts'
import { buildTemplate } from './publish/template.ts'

const usage = `usage: npm run -s publish-site -- FILE… --out FOLDER [options of publish-snapshot]
  The dashboard with these files as its library, for any static host; snapshot.html beside it reads without scripts.`

const root = fileURLToPath(new URL('../../', import.meta.url))
const options = optionsOf(usage)
const out = resolve(process.cwd(), options.out)

/** Emptied before the site is written: only a folder that is empty, or holds a built site and nothing to lose. */
const isOurs = (folder: string): boolean => {
  const has = (name: string) => existsSync(join(folder, name))
  return readdirSync(folder).length === 0 || (has('index.html') && has('sw.js') && has('seeds/library.json') && !has('package.json') && !has('.git'))
}

if (existsSync(out) && !isOurs(out)) {
  say(`${options.out} exists and holds something else: name an empty or new folder`)
  process.exit(2)
}

/** A folder of its own for each source keeps its name as given: places and years are read from names too. */
const named = (names: readonly string[]): readonly string[] => names.map((name, i) => `${i + 1}/${basename(name).replace(/[^\p{L}\p{N}._-]/gu, '_')}`)

const { stock, sources, failed } = await libraryOf(options.files, options.corrections)
const imprint = withKept(options.imprint, stock.charts)
const library = join(root, 'node_modules', '.cache', `outturn-library-${process.pid}`)
mkdirSync(join(library, 'files'), { recursive: true })
const files = named(sources.map((s) => s.name)).map((name) => `files/${name}`)
for (const [i, source] of sources.entries()) {
  mkdirSync(join(library, dirname(files[i] ?? '')), { recursive: true })
  writeFileSync(join(library, files[i] ?? ''), source.bytes)
}
const { title, authors, date, note, about, reply, language } = options.imprint
const words = { language, title, authors, date, note, about, reply }
const facts = files.filter((f) => /\.csv$/i.test(f))
writeFileSync(
  join(library, 'library.json'),
  `${JSON.stringify({ ...words, root: stock.root, reports: files.filter((f) => !facts.includes(f)), facts, corrections: 'corrections.ndjson' }, null, 2)}\n`,
)
writeFileSync(join(library, 'corrections.ndjson'), stock.corrections.map((c) => `${JSON.stringify(c)}\n`).join(''))
await loadEnglishPlaces()
writeFileSync(join(library, 'snapshot.html'), renderSnapshot(await buildTemplate(), imprint, stock))
process.env.OUTTURN_LIBRARY = library
try {
  await build({ root, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } })
} finally {
  rmSync(library, { recursive: true })
}
say(`${options.out}: the dashboard with ${stock.reports.length} reports and ${stock.facts.length} facts files`)
process.exitCode = failed > 0 ? 1 : 0
