import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = new URL('../../../', import.meta.url).pathname
const kept = join(tmpdir(), 'outturn-compare')

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** The commit a name stands for, undefined where there is none. */
export const commitOf = (ref: string): string | undefined => {
  try {
    return git('rev-parse', '--verify', `${ref}^{commit}`)
  } catch {
    return undefined
  }
}

/** Runs `work` in a temporary checkout of a commit that shares this checkout's packages. */
const inCheckout = async <T>(commit: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-at-'))
  git('worktree', 'add', '--detach', '--force', folder, commit)
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    return await work(folder)
  } finally {
    git('worktree', 'remove', '--force', folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

const run = (folder: string, script: string, args: readonly string[], to: string): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(folder, 'src/cli', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=6000' },
    })
    const out = createWriteStream(`${to}.part`)
    child.stdout.pipe(out)
    child.on('error', fail)
    out.on('close', () => {
      renameSync(`${to}.part`, to)
      done(to)
    })
  })

/** What a checkout prints for these files: paths of the lines of `extract` and of `judge --findings`. */
export interface Printed {
  readonly extracted: string
  readonly judged: string
}

const printedIn = async (folder: string, files: readonly string[], to: string): Promise<Printed> => ({
  extracted: await run(folder, 'extract.ts', files, `${to}-extract.ndjson`),
  judged: await run(folder, 'judge.ts', ['--findings', ...files], `${to}-judge.ndjson`),
})

/** Lines of a commit, kept in the system's temporary folder: a commit prints the same for the same files. */
export const printedAt = async (commit: string, files: readonly string[]): Promise<Printed> => {
  mkdirSync(kept, { recursive: true })
  const to = join(kept, `${commit.slice(0, 12)}-${createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)}`)
  const known: Printed = { extracted: `${to}-extract.ndjson`, judged: `${to}-judge.ndjson` }
  if (existsSync(known.extracted) && existsSync(known.judged)) return known
  return inCheckout(commit, (folder) => printedIn(folder, files, to))
}

/** Hands on the lines of the working tree as it lies here; they are gone afterwards. */
export const printedHere = async <T>(files: readonly string[], use: (printed: Printed) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-here-'))
  try {
    return await use(await printedIn(root, files, join(folder, 'lines')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each line of a file of JSON lines, parsed. */
export async function* linesOf(path: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) if (line !== '') yield JSON.parse(line)
}
