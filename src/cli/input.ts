import { readFileSync, statSync } from 'node:fs'
import type { Issue, SourceFile } from '../pipeline/door.ts'
import { refusedFolder } from './dataset/dataset.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Where a command's lines and its words about problems go. */
export interface Output {
  readonly print: (line: string) => void
  readonly say: (text: string) => void
}

export const standardOutput: Output = {
  print: (line) => {
    process.stdout.write(`${line}\n`)
  },
  say,
}

/** What a command was given. */
export interface Given {
  readonly files: readonly string[]
  readonly flags: ReadonlySet<string>
  /** `--jobs N`: files read at once. */
  readonly jobs: number | undefined
  /** `--parquet FOLDER`: where a dataset goes, instead of lines on standard output. */
  readonly parquet: string | undefined
}

const isCount = (text: string): boolean => /^[1-9][0-9]{0,2}$/.test(text)

/** Options that carry a value, `--name VALUE` or `--name=VALUE`, taken out of the arguments; what is missing is `''`. */
const taken = (given: readonly string[], names: readonly string[]): { readonly rest: readonly string[]; readonly values: ReadonlyMap<string, string> } => {
  const split = given.flatMap((a) => (names.some((n) => a.startsWith(`${n}=`)) ? [a.slice(0, a.indexOf('=')), a.slice(a.indexOf('=') + 1)] : [a]))
  const values = new Map(names.filter((n) => split.includes(n)).map((n) => [n, split[split.indexOf(n) + 1] ?? '']))
  return { rest: split.filter((a, i) => !names.includes(a) && !names.includes(split[i - 1] ?? '')), values }
}

/** File arguments, or exit 2 with the usage line. Options begin with `--`; `--jobs` carries a number, `--parquet` a new folder. */
export const argumentsOf = (usage: string, options: readonly string[]): Given => {
  const { rest, values } = taken(process.argv.slice(2), ['--jobs', '--parquet'])
  const [jobs, parquet] = [values.get('--jobs'), values.get('--parquet')]
  const flags = new Set(rest.filter((a) => a.startsWith('--')))
  const files = rest.filter((a) => !a.startsWith('--'))
  const unknown = [...flags].filter((f) => !options.includes(f))
  const wrong = [
    unknown.length > 0 ? `unknown option ${unknown.join(' ')}` : '',
    jobs === undefined || isCount(jobs) ? '' : '--jobs takes a number from 1 to 999',
    parquet === '' ? '--parquet takes a folder' : '',
    parquet !== undefined && flags.has('--explain') ? '--explain prints for people: it makes no dataset' : '',
    parquet ? (refusedFolder(parquet) ?? '') : '',
  ].filter((w) => w !== '')
  if (files.length > 0 && wrong.length === 0) return { files, flags, jobs: jobs === undefined ? undefined : Number(jobs), parquet }
  for (const w of wrong) say(w)
  say(usage)
  process.exit(2)
}

const because = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'no permission to read it'
  return code || String(error)
}

/** Bytes of a file, of standard input for `-`, or the reason why not. */
export const open = (name: string): SourceFile | { readonly why: string } => {
  try {
    if (name === '-') return { name: 'stdin.txt', bytes: readFileSync(0) }
    if (statSync(name).isDirectory()) return { why: 'is a folder: name the files in it' }
    return { name, bytes: readFileSync(name) }
  } catch (error) {
    return { why: because(error) }
  }
}

/** A picture or a program in an archive: named, but no file that could not be read. */
export const isSlight = (issue: Issue): boolean => issue.code === 'passed-over'

/** One line for a person at a terminal: place, reason, and which file of the archive `about` it is. */
export const issueLine = (issue: Issue, about?: string): string => {
  const { code, ...rest } = issue
  const told = Object.entries(rest)
    .filter(([key, value]) => (key !== 'file' || (about !== undefined && value !== about)) && value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')
  return `${code} ${told}${code === 'set-aside' ? ' (--anyway reads it)' : ''}`
}
