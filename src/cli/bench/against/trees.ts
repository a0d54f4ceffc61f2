import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'

export const root = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '')
const loader = join(root, 'node_modules/tsx/dist/loader.mjs')
const heap = ['--max-old-space-size=4096', '--heap-growing-percent=100']
const [usage, within] = ['usage.mjs', 'within.mjs'].map((name) => new URL(name, import.meta.url).pathname)

/** A tree of sources that commands are run from. */
export interface Tree {
  readonly name: string
  readonly folder: string
}

/** Another commit in a clone of its own, with this checkout's packages; taken away by `close`. */
export const treeAt = (ref: string): Tree & { readonly close: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-against-'))
  const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const commit = git('-C', root, 'rev-parse', '--verify', `${ref}^{commit}`)
  git('clone', '--quiet', '--shared', '--no-checkout', root, folder)
  git('-C', folder, 'checkout', '--quiet', '--detach', commit)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { name: commit.slice(0, 7), folder, close: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface Used {
  readonly seconds: number
  readonly cpu: number
  readonly mb: number
}

const record = z.object({ kb: z.number(), cpu: z.number() })

/** As the tree's own front door starts a command; one that makes bundles is asked to. */
const judging = ({ folder }: Tree): readonly string[] =>
  existsSync(join(folder, 'src/cli/setup/program.mjs'))
    ? [join(folder, 'src/cli/run.mjs'), 'judge']
    : [...heap, '--import', loader, join(folder, 'src/cli/judge.ts')]

/** Runs the tree's `judge` over these files: time by the clock, time of all processors, most memory of one process. */
export const judgeIn = (tree: Tree, files: readonly string[], options: readonly string[] = []): Used => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-usage-'))
  const [notes, lines] = [join(folder, 'usage'), openSync(join(folder, 'lines'), 'w')]
  const env = { ...process.env, OUTTURN_USAGE: notes, NODE_OPTIONS: `--import=${usage}` }
  const start = performance.now()
  spawnSync(process.execPath, [...judging(tree), ...options, ...files], { stdio: ['ignore', lines, 'ignore'], env })
  const seconds = (performance.now() - start) / 1000
  closeSync(lines)
  const used = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((l) => record.parse(JSON.parse(l)))
  rmSync(folder, { recursive: true })
  return { seconds, cpu: used.reduce((sum, u) => sum + u.cpu, 0), mb: Math.max(...used.map((u) => u.kb)) / 1024 }
}

/** Milliseconds measured inside a tree: of every file read, or of every correction. */
export const timesIn = (tree: Tree, what: 'reading' | 'correcting', files: readonly string[]): readonly number[] => {
  const args = [...heap, '--import', loader, within ?? '', tree.folder, what, ...files]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 })
  return z.array(z.number()).parse(JSON.parse(stdout))
}
