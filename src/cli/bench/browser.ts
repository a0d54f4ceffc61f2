import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { benchChanges } from './changing.ts'
import { benchExports } from './exports.ts'
import { print } from './print.ts'

const root = new URL('../../../', import.meta.url).pathname
const port = process.env.OUTTURN_PORT ?? '4273'
const base = `http://127.0.0.1:${port}/`

const serve = async (): Promise<ChildProcess> => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const server = spawn(process.execPath, [vite, 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'], { cwd: root, stdio: 'ignore' })
  for (let i = 0; i < 100; i++) {
    const up = await fetch(base).then(
      (r) => r.ok,
      () => false,
    )
    if (up) return server
    await new Promise((wait) => setTimeout(wait, 100))
  }
  server.kill()
  throw new Error('the built site is not served: run `npm run build` first')
}

/** Keeps, in the page, every main-thread task over 50 ms, the moment files were chosen and the moment the first cell of the first chart is drawn. */
const watch = (): void => {
  Object.assign(globalThis, { tasks: [], drawn: 0, handed: 0 })
  document.addEventListener('change', () => Object.assign(globalThis, { handed: performance.now() }), { capture: true, once: true })
  new PerformanceObserver((list) => {
    Reflect.get(globalThis, 'tasks').push(...list.getEntries().map((e) => [e.startTime, e.duration]))
  }).observe({ type: 'longtask', buffered: true })
  const seen = new MutationObserver(() => {
    if (Reflect.get(globalThis, 'drawn') > 0 || !document.querySelector('.grid .cell, .grid [data-cell]')) return
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawn: performance.now() })))
    seen.disconnect()
  })
  seen.observe(document, { childList: true, subtree: true })
}

/** Longest main-thread task since `from` (milliseconds of the page's clock). */
const longest = (page: Page, from = 0): Promise<number> =>
  page.evaluate((start) => Math.max(0, ...Reflect.get(globalThis, 'tasks').flatMap(([at, ms]: readonly [number, number]) => (at >= start ? [ms] : []))), from)
const clock = (page: Page): Promise<number> => page.evaluate(() => performance.now())
const ms = (n: number): string => `${n.toFixed(0)} ms`

const sizes = async (context: BrowserContext): Promise<void> => {
  const page = await context.newPage()
  const names = new Set<string>()
  page.on('response', (r) => names.add(new URL(r.url()).pathname))
  await page.goto(base)
  await page.locator('.tour').waitFor({ timeout: 60_000 })
  const weigh = (wanted: (name: string) => boolean) =>
    [...names].filter(wanted).reduce((sum, n) => sum + brotliCompressSync(readFileSync(join(root, 'dist', n))).length, 0) / 1000
  const script = (n: string) => n.endsWith('.js') && !n.includes('pdf')
  const thread = (n: string) => script(n) && n.includes('/worker-')
  print('first load: JavaScript of the page, brotli', `${weigh((n) => script(n) && !thread(n)).toFixed(0)} kB`, '≤ 280 kB')
  print('  and of the thread that reads and judges', `${weigh(thread).toFixed(0)} kB`, '-')
  print('  CSS, brotli', `${weigh((n) => n.endsWith('.css')).toFixed(0)} kB`, '≤ 35 kB')
  await page.locator('.tour').getByRole('button').last().click()
  await page.close()
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.(md|txt)$/.test(e.name) && e.name !== 'README.md')
    .map((e) => join(e.parentPath, e.name))
    .sort()

const importAll = async (context: BrowserContext, corpus: string): Promise<void> => {
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.goto(`${base}#/library`)
  const picker = page.locator('.pickers').getByRole('button').first()
  await picker.waitFor()
  const files = filesUnder(corpus)
  const chooser = page.waitForEvent('filechooser')
  await picker.click()
  const from = await clock(page)
  await (await chooser).setFiles([...files])
  const log = page.locator('[data-import="done"]')
  await log.waitFor({ timeout: 900_000 })
  const read = await clock(page)
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 900_000 })
  const judged = await clock(page)
  print(`import ${files.length} files`, `${((read - from) / 1000).toFixed(1)} s`, '≤ 90 s')
  print('  and judge them', `${((judged - read) / 1000).toFixed(1)} s`, '-')
  // Before the page hears of them the browser makes an object of every file chosen: a task of its own, in which nothing of ours runs.
  const handed = await page.evaluate(() => Reflect.get(globalThis, 'handed'))
  print('  longest main-thread task once the files are chosen', ms(await longest(page, handed)), '≤ 100 ms')
  print('  and while the browser hands them over', ms(await longest(page, from)), '-')
  await page.close()
}

const open = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.addInitScript(watch)
  await page.goto(base)
  await page.waitForFunction(() => Reflect.get(globalThis, 'drawn') > 0, undefined, { timeout: 120_000 })
  print('open with all stored: first chart', ms(await page.evaluate(() => Reflect.get(globalThis, 'drawn'))), '≤ 1,500 ms')
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 120_000 })
  await page.waitForTimeout(2000)
  print('  longest main-thread task', ms(await longest(page)), '≤ 100 ms')
  return page
}

/** From the press of a count to the first frame after the list has changed. */
const filter = (page: Page, verdict: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const button = document.querySelector<HTMLElement>(`[data-verdict="${name}"]`)
        const shown = document.querySelector('.bar [aria-live]')
        if (!button || !shown) return resolve(Number.NaN)
        const start = performance.now()
        const seen = new MutationObserver(() => {
          seen.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        seen.observe(shown, { childList: true, subtree: true, characterData: true })
        button.click()
      }),
    verdict,
  )

const filters = async (page: Page): Promise<void> => {
  const times: number[] = []
  for (const verdict of ['missed', 'missed', 'not_reported', 'not_reported', 'met', 'met']) {
    times.push(await filter(page, verdict))
    await page.waitForTimeout(600)
  }
  print(`a filter (${times.map((t) => t.toFixed(0)).join(', ')})`, ms(times.sort((a, b) => a - b)[3] ?? Number.NaN), '≤ 100 ms')
}

const scroll = async (page: Page, path: string, ready: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await page.locator(ready).first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1500)
  await page.locator(ready).first().hover()
  const from = await clock(page)
  for (let i = 0; i < 40; i++) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(30)
  }
  print(`scroll ${path}: longest main-thread task`, ms(await longest(page, from)), '≤ 100 ms')
}

/** Import, opening, filtering and scrolling with the whole corpus, in Chromium, on the built site. */
export const benchBrowser = async (corpus: string): Promise<void> => {
  const server = await serve()
  const kept = process.env.OUTTURN_BENCH_PROFILE
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'outturn-bench-'))
  const fresh = !existsSync(join(profile, 'Default'))
  const executablePath = process.env.OUTTURN_CHROMIUM ?? '/usr/bin/chromium'
  const context = await chromium.launchPersistentContext(profile, { executablePath, locale: 'zh-CN', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    if (fresh) {
      await sizes(context)
      await importAll(context, corpus)
    }
    const page = await open(context)
    await filters(page)
    await scroll(page, '/', '.grid')
    await scroll(page, '/library', '.shelf-box')
    await scroll(page, '/review', '#main h1')
    await benchChanges(page)
    await page.close()
    await benchExports(context, base)
  } finally {
    await context.close()
    server.kill()
    if (!kept) rmSync(profile, { recursive: true, force: true })
  }
}
