// Puts the commands that are started often into few files of plain JavaScript: `node bundle.mjs FOLDER`.
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { root } from './shell.mjs'

const HOUR = 3_600_000
const folder = process.argv[2] ?? ''
const making = `${folder}-${process.pid}`
const input = { extract: `${root}src/cli/extract.ts`, judge: `${root}src/cli/judge.ts`, thread: `${root}src/cli/jobs/thread.ts` }

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: making,
    minify: false,
    target: 'node20',
    rolldownOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
})
// Another start may have been quicker.
if (existsSync(folder)) rmSync(making, { recursive: true })
else renameSync(making, folder)
// What an older tree left: not what may still be running.
for (const name of readdirSync(dirname(folder))) {
  const path = join(dirname(folder), name)
  if (path !== folder && Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true })
}
