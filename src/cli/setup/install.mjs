import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { root, run, say } from './shell.mjs'

const stamp = `${root}node_modules/.outturn-installed`

/** Ends with advice when Node is older than the tools allow. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Node ${process.versions.node} is too old: install Node 20.19 or newer (nodejs.org) and run this again`)
  process.exit(1)
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')

/** Installs the locked packages once; a second run finds the stamp and does nothing. */
export const ensureInstalled = () => {
  const lock = wanted()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say('installing packages (once)')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  // npm's own messages go to standard error: `extract` and `judge` keep standard output for data.
  const stdio = ['ignore', 2, 2]
  const status = npm ? run(process.execPath, [npm, ...args], { env, stdio }) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, stdio })
  if (status !== 0) {
    say('the packages could not be installed: is there a network, or a filled npm cache?')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
