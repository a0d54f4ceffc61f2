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

/** File arguments, or exit 2 with the usage line. Options begin with `--`. */
export const argumentsOf = (usage: string, options: readonly string[]): { readonly files: readonly string[]; readonly flags: ReadonlySet<string> } => {
  const given = process.argv.slice(2)
  const flags = new Set(given.filter((a) => a.startsWith('--')))
  const files = given.filter((a) => !a.startsWith('--'))
  const unknown = [...flags].filter((f) => !options.includes(f))
  if (files.length > 0 && unknown.length === 0) return { files, flags }
  say(unknown.length > 0 ? `unknown option ${unknown.join(' ')}\n${usage}` : usage)
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
