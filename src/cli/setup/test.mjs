import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildSite } from './build.mjs'
import { bin, root, say } from './shell.mjs'

const cache = `${root}.cache`
const json = (name) => (existsSync(`${cache}/${name}`) ? JSON.parse(readFileSync(`${cache}/${name}`, 'utf8')) : undefined)

/** A check that has no tests of its own counts as one. */
const check = (name, script, args) => () => {
  say(name)
  const status = bin(script, args)
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
}

const unit = () => {
  say('unit tests')
  const status = bin('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${cache}/unit.json`])
  const r = json('unit.json')
  const brokenFiles = (r?.testResults ?? []).filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length
  const failed = (r?.numFailedTests ?? 0) + brokenFiles
  return { passed: r?.numPassedTests ?? 0, failed: Math.max(failed, status === 0 ? 0 : 1), skipped: (r?.numPendingTests ?? 0) + (r?.numTodoTests ?? 0) }
}

const site = () => {
  buildSite({ force: true })
  return { passed: 1, failed: 0, skipped: 0 }
}

const endToEnd = (browser) => () => {
  say('end-to-end tests')
  const status = bin('@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    env: { OUTTURN_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: `${cache}/e2e.json` },
  })
  const s = json('e2e.json')?.stats
  const failed = s?.unexpected ?? 0
  const second = s?.flaky ?? 0
  if (second > 0) say(`${second} end-to-end tests passed only on a second try`)
  return { passed: (s?.expected ?? 0) + second, failed: Math.max(failed, status === 0 ? 0 : 1), skipped: s?.skipped ?? 0 }
}

/** Runs every check and test, prints `N passed, N failed` last; returns the exit status. */
export const runTests = (browser) => {
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  const steps = [
    check('types', 'typescript/bin/tsc', ['--noEmit']),
    check('lint', '@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=error']),
    unit,
    site,
    endToEnd(browser),
  ]
  const sum = steps.map((step) => step()).reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }))
  if (sum.skipped > 0) console.log(`${sum.skipped} tests skipped themselves: the shared corpus is not beside this checkout`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}
