import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const LISTING = join('seeds', 'library.json')

/** The text of a `library.json`, with its packs of facts offered and not brought in unasked. */
export const offeringPacks = (listing: string): string => {
  const site = JSON.parse(listing)
  for (const pack of site.reference ?? []) pack.first = false
  return JSON.stringify(site)
}

/** A plain file server that can be stopped and started again on its port, as a host that goes away does. Knows no routes. */
export class Site {
  folder: string
  #server: Server | undefined
  #port = 0

  constructor(folder: string) {
    this.folder = folder
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`
  }

  #fileAt(url: string): string | undefined {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname)
    const file = join(this.folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    return existsSync(file) && statSync(file).isFile() ? file : undefined
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      // Asked for by the browser itself where a page names no icon.
      if (request.url === '/favicon.ico') {
        response.writeHead(204).end()
        return
      }
      const file = this.#fileAt(request.url ?? '/')
      if (!file) {
        response.writeHead(404).end('not here')
        return
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' })
      if (file.endsWith(LISTING)) response.end(offeringPacks(readFileSync(file, 'utf8')))
      else createReadStream(file).pipe(response)
    })
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    const address = server.address()
    if (address && typeof address === 'object') this.#port = address.port
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}

/** Collects what must not happen on a page: console errors, uncaught errors, requests to another origin. */
export const watchPage = (page: Page, origin: () => string): string[] => {
  const problems: string[] = []
  page.on('console', (m) => m.type() === 'error' && problems.push(`console: ${m.text()}`))
  page.on('pageerror', (e) => problems.push(`page: ${e.message}`))
  page.on('request', (r) => {
    if (!r.url().startsWith(origin()) && !/^(data|blob):/.test(r.url())) problems.push(`request to another origin: ${r.url()}`)
  })
  return problems
}

interface Own {
  readonly site: Site
  /** An empty folder, taken away after the test. */
  readonly folder: string
}

/** Tests with a server of their own over `dist/` and the service worker at work, pages watched as in `fixtures.ts`. */
export const test = base.extend<Own>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'outturn-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
  site: async ({ context }, use) => {
    const site = new Site('dist')
    await site.start()
    const problems: string[][] = []
    context.on('page', (page) => problems.push(watchPage(page, () => new URL(site.url).origin)))
    await context.clock.setFixedTime(new Date('2026-03-20T10:00:00+08:00'))
    await use(site)
    await site.stop()
    expect(problems.flat()).toEqual([])
  },
})

/** Waits until the service worker holds everything: seconds on a quiet machine, much longer on a busy one. */
export const stored = (page: Page) => expect(page.locator('[data-offline-ready]')).toHaveCount(1, { timeout: 120_000 })

export { expect }
