import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bin, read, root, run, say } from './shell.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
]

const onPath = (name) => (process.platform === 'win32' ? '' : read('which', [name]))
const playwrights = () => createRequire(`${root}package.json`)('@playwright/test').chromium.executablePath()
const installed = () => [process.env.OUTTURN_CHROMIUM, ...names.map(onPath), ...places, playwrights()].find((path) => path && existsSync(path))

const isRoot = () => process.getuid?.() === 0
const apt = (args) => (isRoot() ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]))
const aptInstall = (packages) => {
  if (!onPath('apt-get')) return
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

const ensureChineseFont = () => {
  if (process.platform !== 'linux' || read('fc-list', [':lang=zh', 'family']) !== '') return
  say('no Chinese font found: installing fonts-noto-cjk for the browser tests')
  aptInstall(['fontconfig', 'fonts-noto-cjk'])
}

/** Path of a Chromium or Chrome: one on the machine, else Playwright's own, else the system's package. */
export const ensureBrowser = () => {
  if (!installed()) {
    say('no Chromium found: asking Playwright for its own')
    bin('@playwright/test/cli.js', ['install', 'chromium'], { timeout: 300_000 })
  }
  if (!installed()) {
    say('Playwright could not bring one: asking the package manager')
    aptInstall(['chromium', 'fonts-noto-cjk'])
  }
  const found = installed()
  if (!found) {
    say('no browser could be found or installed: install Chromium or Chrome, or set OUTTURN_CHROMIUM to its path')
    process.exit(1)
  }
  ensureChineseFont()
  return found
}
