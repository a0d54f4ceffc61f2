import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Agreement, agree, fieldAgreement } from './agreement/agree.ts'
import { type Coded, readLabels } from './agreement/labels.ts'
import { say } from './input.ts'

const usage =
  'usage: npm run -s agreement -- [--list] A B   (two files of labels, or two folders of them with the same names; --list prints every disagreement side by side)'

const coded = (name: string): Coded => {
  try {
    return readLabels(readFileSync(name, 'utf8'))
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const filesIn = (name: string): readonly string[] =>
  statSync(name).isDirectory()
    ? readdirSync(name)
        .filter((f) => f.endsWith('.jsonl'))
        .sort()
        .map((f) => join(name, f))
    : [name]

/** Files of both coders, by name; a single file is held against the other whatever it is called. */
const together = (a: string, b: string): readonly (readonly [Coded, Coded])[] => {
  const [of, and] = [filesIn(a), filesIn(b)]
  if (!statSync(a).isDirectory() && !statSync(b).isDirectory()) return [[coded(a), coded(b)]]
  for (const f of [...of, ...and])
    if (![of, and].every((list) => list.some((g) => basename(g) === basename(f)))) say(`${f}: the other coder has no file of this name; left out`)
  return of.flatMap((f) => and.filter((g) => basename(g) === basename(f)).map((g) => [coded(f), coded(g)] as const))
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const print = (found: readonly Agreement[], list: boolean): void => {
  const line = (text: string) => process.stdout.write(`${text}\n`)
  const sum = (pick: (a: Agreement) => number) => found.reduce((n, a) => n + pick(a), 0)
  const [a, b, both, whole] = [sum((x) => x.statements.a), sum((x) => x.statements.b), sum((x) => x.statements.both), sum((x) => x.statements.whole)]
  line(`${found.length} ${found.length === 1 ? 'report' : 'reports'}; statements ${a} and ${b}, ${both} at the same numbers: F1 ${percent(2 * both, a + b)}`)
  line(`all fields the same: F1 ${percent(2 * whole, a + b)}`)
  line(`${'field'.padEnd(10)} ${'compared'.padStart(8)} ${'same'.padStart(8)} ${'alpha'.padStart(6)}`)
  for (const { field } of found[0]?.fields ?? []) {
    const pooled = fieldAgreement(
      field,
      found.flatMap((x) => x.units.get(field) ?? []),
    )
    line(
      `${field.padEnd(10)} ${String(pooled.n).padStart(8)} ${percent(pooled.same, pooled.n).padStart(8)} ${(pooled.alpha === null ? '–' : pooled.alpha.toFixed(3)).padStart(6)}`,
    )
  }
  if (list) for (const x of found) for (const d of x.disagreements) line(`${x.report}@${d.at}\t${d.field}\t${d.a}\t${d.b}`)
}

const list = process.argv.includes('--list')
const [a, b, ...more] = process.argv.slice(2).filter((x) => x !== '--list')
const missing = [a, b].filter((f) => f !== undefined && !existsSync(f))
if (!a || !b || more.length > 0 || missing.length > 0) {
  for (const f of missing) say(`${f}: no such file`)
  say(usage)
  process.exitCode = 2
} else {
  try {
    print(
      together(a, b).map(([x, y]) => agree(x, y)),
      list,
    )
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
