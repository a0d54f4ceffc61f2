import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever the working directory is. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export const say = (text) => console.error(`outturn: ${text}`)

/** Runs a command in the project's folder, its output shown; returns the exit status (127 when it cannot be started). */
export const run = (file, args, options = {}) => {
  const done = spawnSync(file, args, { cwd: root, stdio: 'inherit', ...options, env: { ...process.env, ...options.env } })
  return done.error ? 127 : (done.status ?? 1)
}

/** Standard output of a command, '' when it fails. */
export const read = (file, args) => {
  const done = spawnSync(file, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return done.status === 0 ? done.stdout.trim() : ''
}

/** Runs a program that the project installed, by its script, without a shell. */
export const bin = (script, args, options) => run(process.execPath, [`${root}node_modules/${script}`, ...args], options)

/** A heap that may grow large but at most doubles at a time: left alone it takes four times what is in use, for no speed. */
export const HEAP = ['--max-old-space-size=4096', '--heap-growing-percent=100']

/** Runs a TypeScript program of the project in the caller's folder, so that paths mean what the caller typed. */
export const tsx = (script, args) =>
  run(process.execPath, [...HEAP, '--import', new URL('../../../node_modules/tsx/dist/loader.mjs', import.meta.url).href, `${root}${script}`, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
