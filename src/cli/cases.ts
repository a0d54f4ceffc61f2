import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { pathToFileURL } from 'node:url'
import { say } from './input.ts'
import { printExtracted } from './printed/extracted.ts'
import { printJudged } from './printed/judged.ts'

// The checker of the invented reports starts two processes per example. Here its `npm run extract|judge` is answered in this
// process, by the code the commands run: three minutes become a few seconds, and every change can be checked.

const shared = new URL('../../../shared/cases', import.meta.url).pathname
const COMMANDS = { extract: printExtracted, judge: printJudged }

class Answered extends EventEmitter {
  readonly stdout = new EventEmitter()
  readonly stderr = new EventEmitter()
}

const answer = async (command: keyof typeof COMMANDS, rest: readonly string[], child: Answered): Promise<void> => {
  const emit = (to: EventEmitter) => (text: string) => {
    to.emit('data', Buffer.from(`${text}\n`))
  }
  const output = { print: emit(child.stdout), say: emit(child.stderr) }
  try {
    await COMMANDS[command](
      rest.filter((a) => !a.startsWith('--')),
      new Set(rest.filter((a) => a.startsWith('--'))),
      output,
    )
  } catch (error) {
    output.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  child.emit('close', 0)
}

const isCommand = (name: string | undefined): name is keyof typeof COMMANDS => name !== undefined && Object.hasOwn(COMMANDS, name)

const answerInProcess = (): void => {
  const child: { spawn: unknown } = createRequire(import.meta.url)('node:child_process')
  child.spawn = (program: string, args: readonly string[], options: object) => {
    const [, , command, , ...rest] = args
    if (program !== 'npm' || !isCommand(command)) return spawn(program, args, options)
    const answered = new Answered()
    setImmediate(() => void answer(command, rest, answered))
    return answered
  }
  syncBuiltinESMExports()
}

const given = process.argv.slice(2)
const folder = given.find((a, i) => !a.startsWith('--') && !/^--(?:only|min)$/.test(given[i - 1] ?? '')) ?? shared
const checker = `${shared}/check.mjs`
if (existsSync(checker)) {
  answerInProcess()
  process.argv = [...process.argv.slice(0, 2), folder, ...given.filter((a) => a !== folder)]
  await import(pathToFileURL(checker).href)
} else {
  say('usage: npm run -s cases -- [FOLDER] [--only KIND]… [--verbose | --show] [--kinds] [--min P]   (needs the invented reports beside this checkout)')
  process.exitCode = 2
}
