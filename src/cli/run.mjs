#!/usr/bin/env node
import { ensureBrowser } from './setup/browser.mjs'
// The front door. Runs on a bare machine with Node alone, so it imports nothing that has to be installed.
import { buildSite } from './setup/build.mjs'
import { ensureInstalled, requireNode } from './setup/install.mjs'
import { program } from './setup/program.mjs'
import { tsx } from './setup/shell.mjs'
import { runTests } from './setup/test.mjs'

const [command, ...rest] = process.argv.slice(2)
const passOn = (script) => () => process.exit(tsx(script, rest))

const commands = {
  start: () => {
    buildSite({ force: false })
    process.exit(tsx('src/cli/serve.ts', rest))
  },
  build: () => buildSite({ force: true }),
  test: () => process.exit(runTests(ensureBrowser(), rest)),
  extract: () => process.exit(program('extract', rest)),
  judge: () => process.exit(program('judge', rest)),
  bench: passOn('src/cli/bench.ts'),
  measure: passOn('src/structure/measure/run.ts'),
  recall: passOn('src/cli/recall.ts'),
  leads: passOn('src/cli/leads.ts'),
  reference: passOn('src/cli/reference.ts'),
  usual: passOn('src/cli/usual.ts'),
  cases: passOn('src/cli/cases.ts'),
  compare: passOn('src/cli/compare.ts'),
  agreement: passOn('src/cli/agreement.ts'),
  'publish-snapshot': passOn('src/cli/publish-snapshot.ts'),
  'publish-site': passOn('src/cli/publish-site.ts'),
}

const chosen = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined
if (!chosen) {
  console.error(`usage: node src/cli/run.mjs ${Object.keys(commands).join('|')} [arguments]`)
  process.exit(2)
}
requireNode()
ensureInstalled()
chosen()
