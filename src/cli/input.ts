import { createHash } from 'node:crypto'
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

const because = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EACCES') return 'no permission to read it'
  return code || String(error)
}

/** A line of a list of files: a path, and after a tab the SHA-256 its bytes must have. */
export interface Listed {
  readonly file: string
  readonly sha256?: string
}

/** The files a list names, one a line, blank lines and lines that begin with `#` passed over. Throws with the line's number and the reason. */
export const filesOfList = (text: string): readonly Listed[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, i): readonly Listed[] => {
      if (line.trim() === '' || line.startsWith('#')) return []
      const [file = '', sha256 = '', ...more] = line.split('\t').map((part) => part.trim())
      if (file === '' || more.length > 0) throw new Error(`line ${i + 1}: a path, then nothing or a tab and a SHA-256`)
      if (sha256 !== '' && !/^[0-9a-f]{64}$/i.test(sha256)) throw new Error(`line ${i + 1}: ${sha256} is no SHA-256`)
      return [sha256 === '' ? { file } : { file, sha256: sha256.toLowerCase() }]
    })

/** Why a listed file is not the one meant. */
const notMeant = ({ file, sha256 }: Listed): string | undefined => {
  if (!sha256) return undefined
  try {
    const is = createHash('sha256').update(readFileSync(file)).digest('hex')
    return is === sha256 ? undefined : `${file}: SHA-256 is ${is}, the list says ${sha256}`
  } catch (error) {
    return `${file}: ${because(error)}`
  }
}

/** The files of a list, or exit 2 with what is wrong: a file that is not the one meant must not be read as if it were. */
const listed = (from: string): readonly string[] => {
  try {
    const all = filesOfList(readFileSync(from === '-' ? 0 : from, 'utf8'))
    const wrong = all.flatMap((l) => notMeant(l) ?? [])
    if (wrong.length === 0) return all.map((l) => l.file)
    for (const w of wrong) say(w)
    say(`--from ${from}: ${wrong.length} of ${all.length} files are not as listed; nothing was read`)
  } catch (error) {
    say(`--from ${from}: ${error instanceof Error && !('code' in error) ? error.message : because(error)}`)
  }
  return process.exit(2)
}

/** File arguments, or exit 2 with the usage line. Options begin with `--`; `--jobs` carries a number, `--parquet` a new folder, `--from` a list of files. */
export const argumentsOf = (usage: string, options: readonly string[]): Given => {
  const { rest, values } = taken(process.argv.slice(2), ['--jobs', '--parquet', '--from'])
  const [jobs, parquet, from] = [values.get('--jobs'), values.get('--parquet'), values.get('--from')]
  const flags = new Set(rest.filter((a) => a.startsWith('--')))
  const files = [...rest.filter((a) => !a.startsWith('--')), ...(from ? listed(from) : [])]
  const unknown = [...flags].filter((f) => !options.includes(f))
  const wrong = [
    unknown.length > 0 ? `unknown option ${unknown.join(' ')}` : '',
    jobs === undefined || isCount(jobs) ? '' : '--jobs takes a number from 1 to 999',
    parquet === '' ? '--parquet takes a folder' : '',
    from === '' ? '--from takes a list of files, or - for standard input' : '',
    parquet !== undefined && flags.has('--explain') ? '--explain prints for people: it makes no dataset' : '',
    parquet ? (refusedFolder(parquet) ?? '') : '',
  ].filter((w) => w !== '')
  if (files.length > 0 && wrong.length === 0) return { files, flags, jobs: jobs === undefined ? undefined : Number(jobs), parquet }
  for (const w of wrong) say(w)
  say(usage)
  process.exit(2)
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
