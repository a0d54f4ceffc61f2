import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HEAP, root, run, tsx } from './shell.mjs'

const bundler = fileURLToPath(new URL('./bundle.mjs', import.meta.url))

/** Names a tree of sources by their sizes and times. */
const keyOf = () => {
  const hash = createHash('sha256').update(`${process.version}\n`)
  const add = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) add(path)
      else if (/\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path} ${size} ${mtimeMs}\n`)
      }
    }
  }
  add(`${root}src`)
  return hash.digest('hex').slice(0, 16)
}

/**
 * Runs a command from its bundle, made anew when a source has changed: hundreds of modules translated one by one took longer than
 * reading fifty reports. Where no bundle can be made (a folder that cannot be written) the sources are run as they are.
 */
export const program = (name, args) => {
  const folder = `${root}.cache/program/${keyOf()}`
  const file = `${folder}/${name}.mjs`
  if (!existsSync(file)) run(process.execPath, [bundler, folder], { stdio: ['ignore', 2, 2] })
  if (!existsSync(file)) return tsx(`src/cli/${name}.ts`, args)
  return run(process.execPath, [...HEAP, file, ...args], { cwd: process.env.INIT_CWD ?? process.cwd() })
}
