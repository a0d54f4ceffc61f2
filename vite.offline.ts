import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(join(folder, e.name)) : [join(folder, e.name)]))

/** Character maps and fonts pdf.js reads Chinese with; without the maps it loses the text and says nothing. */
export const pdfFiles = (): Plugin => {
  const root = fileURLToPath(new URL('./node_modules/pdfjs-dist/', import.meta.url))
  return {
    name: 'pdf-files',
    configureServer(server) {
      server.middlewares.use('/pdf', (request, response, next) => {
        const file = join(root, decodeURIComponent((request.url ?? '').split('?')[0] ?? ''))
        if (!file.startsWith(root) || !existsSync(file)) return next()
        response.end(readFileSync(file))
      })
    },
    generateBundle() {
      for (const file of ['cmaps', 'standard_fonts'].flatMap((name) => filesIn(join(root, name))))
        this.emitFile({ type: 'asset', fileName: `pdf/${relative(root, file)}`, source: readFileSync(file) })
    },
  }
}

const isWorker = (name: string) => name === 'sw.js' || name.startsWith('workbox-')

/** Files of a built folder its service worker does not store; '/' between folders. */
export const missingFromPrecache = (folder: string): readonly string[] => {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const cached = new Set([...worker.matchAll(/url:\s*"([^"]+)"/g)].map((m) => decodeURIComponent(m[1] ?? '')))
  return filesIn(folder)
    .map((file) => relative(folder, file).replaceAll('\\', '/'))
    .filter((name) => !isWorker(name) && !cached.has(name))
}

/** Fails the build when a built file is not in the precache: what is not there cannot be opened without a network. */
const precacheComplete = (): Plugin => {
  let folder = 'dist'
  return {
    name: 'precache-complete',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const missing = missingFromPrecache(folder)
        if (missing.length > 0) throw new Error(`not in the precache, so not there without a network: ${missing.join(', ')}`)
      },
    },
  }
}

const icon = (src: string, sizes: string, purpose: 'any' | 'maskable' = 'any') => ({
  src,
  sizes,
  type: src.endsWith('svg') ? 'image/svg+xml' : 'image/png',
  purpose,
})

/** Manifest and service worker: after one visit everything works without a network; a new version waits until the reader asks for it. */
export const offline = (): PluginOption[] => [
  ...VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Outturn 兑现',
      short_name: '兑现',
      description: '政府工作报告：目标与结果。Promises held against outcomes.',
      lang: 'zh-CN',
      dir: 'ltr',
      display: 'standalone',
      start_url: './',
      scope: './',
      id: './',
      background_color: '#f7f4ec',
      theme_color: '#14324a',
      categories: ['news', 'productivity'],
      icons: [icon('icon.svg', 'any'), icon('icon-192.png', '192x192'), icon('icon-512.png', '512x512'), icon('icon-maskable-512.png', '512x512', 'maskable')],
    },
    includeAssets: [],
    workbox: {
      globPatterns: ['**/*'],
      globIgnores: ['sw.js', 'workbox-*.js', '**/*.map'],
      maximumFileSizeToCacheInBytes: 64_000_000,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\.[a-z0-9]+$/i],
      // Versioned names need no cache-busting query; everything else is fetched anew when its content changes.
      dontCacheBustURLsMatching: /assets\/.+-[\w-]{8}\./,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  }),
  precacheComplete(),
]
