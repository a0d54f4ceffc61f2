import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gapRows, judgeLibrary, type Report, readAny, type Seen, sampleOf, toldRows, valueRows } from '../pipeline/door.ts'
import { say } from './input.ts'

// Works out from a folder of reports (<place>/<plan year>.md) what each statistic usually is, by how much its targets are missed and how often
// they are answered, and writes the tables of lexicon/usual. Figures only: no words of the reports are kept.

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /^\d{4}\.(?:md|txt)$/.test(e.name) && !e.parentPath.includes('bulletin'))
    .map((e) => join(e.parentPath, e.name))
    .sort()

const reportsOf = async (files: readonly string[]): Promise<readonly Report[]> => {
  const reports: Report[] = []
  for (const name of files)
    for (const o of await readAny({ name, bytes: readFileSync(name) })) if (o.ok && o.value.kind === 'report') reports.push(o.value.report)
  return reports
}

type Row = readonly [string, readonly number[]]

const table = (name: string, says: string, rows: readonly Row[]): string =>
  `/** ${says} */\nexport const ${name}: Readonly<Record<string, readonly number[]>> = {\n${rows.map(([key, row]) => `  '${key}': [${row.join(', ')}],`).join('\n')}\n}\n`

const main = async (folder: string, out: string): Promise<void> => {
  const files = filesIn(folder)
  const [values, gaps, told]: [Seen[], Seen[], Seen[]] = [[], [], []]
  for (const place of [...new Set(files.map((f) => dirname(f)))]) {
    const reports = await reportsOf(files.filter((f) => dirname(f) === place))
    const sample = sampleOf(reports, judgeLibrary(reports, []).pairs)
    for (const v of sample.values) values.push(v)
    for (const g of sample.gaps) gaps.push(g)
    for (const t of sample.told) told.push(t)
  }
  const source = `Worked out of ${files.length} government work reports of all levels by \`npm run -s usual\``
  const write = (file: string, text: string): void => writeFileSync(join(out, file), text)
  write(
    'values.ts',
    table(
      'USUAL_VALUES',
      `${source}: by statistic, measure and level, how many values and their 0.5th, 5th, 50th, 95th and 99.5th hundredth.`,
      valueRows(values),
    ),
  )
  write(
    'gaps.ts',
    table(
      'USUAL_GAPS',
      `${source}: by statistic, unit of the gap and level, how many gaps between result and target, their middle, their middle distance from it, their 1st and 99th hundredth; plus is better.`,
      gapRows(gaps),
    ),
  )
  write(
    'told.ts',
    table('USUALLY_TOLD', `${source}: by statistic and level, how many targets had a next report and the share that it answers.`, toldRows(told)),
  )
}

const [folder, out] = process.argv.slice(2)
if (folder && out) await main(folder, out)
else {
  say('usage: npm run -s usual -- FOLDER OUT   (reports named <place>/<plan year>.md; writes values.ts, gaps.ts and told.ts)')
  process.exitCode = 2
}
