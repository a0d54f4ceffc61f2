import { readFileSync, statSync } from 'node:fs'
import type { Issue, SourceFile } from '../pipeline/door.ts'

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
}

const isCount = (text: string | undefined): boolean => text !== undefined && /^[1-9][0-9]{0,2}$/.test(text)

/** File arguments, or exit 2 with the usage line. Options begin with `--`; `--jobs` carries a number. */
export const argumentsOf = (usage: string, options: readonly string[]): Given => {
  const given = process.argv.slice(2).flatMap((a) => (a.startsWith('--jobs=') ? ['--jobs', a.slice('--jobs='.length)] : [a]))
  const at = given.indexOf('--jobs')
  const rest = at < 0 ? given : given.filter((_, i) => i !== at && i !== at + 1)
  const flags = new Set(rest.filter((a) => a.startsWith('--')))
  const files = rest.filter((a) => !a.startsWith('--'))
  const unknown = [...flags].filter((f) => !options.includes(f))
  const counted = at < 0 || isCount(given[at + 1])
  if (files.length > 0 && unknown.length === 0 && counted) return { files, flags, jobs: at < 0 ? undefined : Number(given[at + 1]) }
  if (unknown.length > 0) say(`unknown option ${unknown.join(' ')}`)
  if (!counted) say('--jobs takes a number from 1 to 999')
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
