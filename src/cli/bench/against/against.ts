import { dirname } from 'node:path'
import { judgeIn, root, type Tree, timesIn, treeAt, type Used } from './trees.ts'

const ROUNDS = 3

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN

const show = (what: string, ours: number, theirs: number, unit: string, digits: number, bar: string): void => {
  const figures = `${theirs.toFixed(digits)} → ${ours.toFixed(digits)} ${unit}`
  process.stdout.write(`${what.padEnd(58)} ${figures.padStart(24)}   ${(ours / theirs).toFixed(2)} ×   bar ${bar}\n`)
}

/** Runs both turn by turn, so that what else the machine does falls on both. */
const alternately = <T>(trees: readonly [Tree, Tree], work: (tree: Tree) => T): readonly [readonly T[], readonly T[]] => {
  const [ours, theirs]: [T[], T[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(work(trees[1]))
    ours.push(work(trees[0]))
  }
  return [ours, theirs]
}

/** Every file of one place in `n`, so that targets find their answers. */
const placesOf = (files: readonly string[], n: number): readonly string[] => {
  const places = [...new Set(files.map(dirname))]
  const chosen = new Set(places.filter((_, i) => i % n === 0))
  return files.filter((f) => chosen.has(dirname(f)))
}

const judging = (trees: readonly [Tree, Tree], files: readonly string[]): void => {
  const [ours, theirs] = alternately(trees, (tree) => judgeIn(tree, files))
  const least = (used: readonly Used[], of: (u: Used) => number) => Math.min(...used.map(of))
  const row = (what: string, of: (u: Used) => number, unit: string, digits: number, bar: string) =>
    show(what, least(ours, of), least(theirs, of), unit, digits, bar)
  row(`judge ${files.length} reports: by the clock`, (u) => u.seconds, 's', 1, '≤ 0.55')
  row('  time of all processors', (u) => u.cpu, 's', 1, '-')
  row('  most memory', (u) => u.mb, 'MB', 0, '≤ 0.5')
}

const reading = (trees: readonly [Tree, Tree], files: readonly string[]): void => {
  const [ours, theirs] = alternately(trees, (tree) => timesIn(tree, 'reading', files))
  const fastest = (rounds: readonly (readonly number[])[]) => files.map((_, i) => Math.min(...rounds.map((r) => r[i] ?? Number.POSITIVE_INFINITY)))
  show(`read one report, median of ${files.length}`, median(fastest(ours)), median(fastest(theirs)), 'ms', 2, '-')
}

const correcting = (trees: readonly [Tree, Tree], files: readonly string[]): void => {
  const [ours, theirs] = alternately(trees, (tree) => median(timesIn(tree, 'correcting', files)))
  show(`correct one number among ${files.length} reports, judged`, Math.min(...ours), Math.min(...theirs), 'ms', 1, '≤ 0.025')
}

/** This tree against another commit, both in one run. One place in `everyPlace` of the files given is judged. */
export const benchAgainst = (ref: string, files: readonly string[], everyPlace: number): void => {
  const other = treeAt(ref)
  try {
    const trees: readonly [Tree, Tree] = [{ name: 'here', folder: root }, other]
    process.stdout.write(`${other.name} → here, least of ${ROUNDS} runs taken by turns\n`)
    const sample = placesOf(files, everyPlace)
    judgeIn(trees[0], sample.slice(0, 1))
    judging(trees, sample)
    reading(trees, files.filter((_, i) => i % Math.max(1, Math.floor(files.length / 200)) === 0).slice(0, 200))
    correcting(trees, sample)
  } finally {
    other.close()
  }
}
