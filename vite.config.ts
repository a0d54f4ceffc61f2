import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { z } from 'zod'
import { snapshotTemplate } from './src/cli/publish/template.ts'
import { licences } from './vite.licences.ts'
import { offline, pdfFiles } from './vite.offline.ts'

// `publish-site` builds with a library of its own in the place of the seeds.
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')))
const seeds = process.env.OUTTURN_LIBRARY ?? fileURLToPath(new URL('./seeds', import.meta.url))
/** A published site's page that reads without scripts. */
const SNAPSHOT = 'snapshot.html'
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(join(folder, e.name)) : [join(folder, e.name)]))

/** A hash of the code that reads and judges: what it judged before is judged anew by other code. */
const code = ['model', 'lexicon', 'read', 'structure', 'extract', 'pair', 'judge', 'pipeline']
  .flatMap((folder) => filesIn(fileURLToPath(new URL(`./src/${folder}`, import.meta.url))))
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
  .digest('hex')
  .slice(0, 16)

/** Serves `seeds/` in development and copies it into the build: one copy in the tree. */
const seedLibrary = (): Plugin => ({
  name: 'seed-library',
  configureServer(server) {
    server.middlewares.use('/seeds', (request, response, next) => {
      const file = join(seeds, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
      if (!file.startsWith(seeds) || !existsSync(file) || !statSync(file).isFile()) return next()
      createReadStream(file).pipe(response)
    })
  },
  transformIndexHtml: (page) => (existsSync(join(seeds, SNAPSHOT)) ? page.replace('</noscript>', ` <a href="./${SNAPSHOT}">${SNAPSHOT}</a></noscript>`) : page),
  generateBundle() {
    for (const file of filesIn(seeds)) {
      const name = relative(seeds, file)
      this.emitFile({ type: 'asset', fileName: name === SNAPSHOT ? name : `seeds/${name}`, source: readFileSync(file) })
    }
  },
})

const notices = licences(
  version,
  ['pdfjs-dist', '@fontsource/noto-sans-sc'].map((name) => fileURLToPath(new URL(`./node_modules/${name}`, import.meta.url))),
)

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(version), __CODE__: JSON.stringify(code) },
  plugins: [react(), seedLibrary(), snapshotTemplate(), pdfFiles(), notices.page, ...offline()],
  worker: { format: 'es', plugins: () => [notices.worker] },
  // One file for all the first view needs: split by what lazy views share with it, it came in sixty.
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: (id) => !/index\.html$|main\.tsx$/.test(id) }] } } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: availableParallelism(),
  },
})
