import { existsSync, readdirSync, statSync } from 'node:fs'
import { bin, root, say } from './shell.mjs'

const inputs = ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'vite.offline.ts', 'vite.licences.ts', 'postcss.config.cjs', 'package-lock.json']

const newest = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)))
}

/** Builds the static site into dist/ unless it is newer than everything it is made from. */
export const buildSite = ({ force }) => {
  const built = `${root}dist/index.html`
  const made = existsSync(built) ? statSync(built).mtimeMs : 0
  if (!force && made > Math.max(...inputs.map((path) => newest(`${root}${path}`)))) return
  say('building the site')
  const status = bin('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
  if (status !== 0) process.exit(status)
}
