import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run. The page uses nothing that only Chromium has.

const run = promisify(execFile)
const seeds = ['gaochang-district-2024', 'huyanghe-city-2025', 'shufu-county-2023', 'tacheng-prefecture-2023', 'urad-rear-banner-2024'].map(
  (s) => `seeds/reports/${s}.txt`,
)
const facts = ['seeds/facts/china-national.csv', 'seeds/facts/gaochang-2023-bulletin.csv']
let folder = ''

const publish = async (name: string, ...choices: readonly string[]): Promise<string> => {
  const out = join(folder, name)
  await run('node', ['src/cli/run.mjs', 'publish-snapshot', ...seeds, ...facts, '--out', out, '--date', '2026-03-20', ...choices])
  return out
}

/** Opens the file from the disk and gives what it asked for beside itself. */
const open = async (page: Page, file: string): Promise<string[]> => {
  const wrong: string[] = []
  page.on('request', (r) => !r.url().startsWith(`file://${file}`) && wrong.push(r.url()))
  page.on('console', (m) => m.type() === 'error' && wrong.push(m.text()))
  page.on('pageerror', (e) => wrong.push(e.message))
  await page.goto(`file://${file}`)
  return wrong
}

const pageOf = async (browser: Browser, options: Parameters<Browser['newPage']>[0]): Promise<Page> => browser.newPage({ locale: 'zh-CN', ...options })

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outturn-snapshot-'))
})
test.afterAll(() => rm(folder, { recursive: true }))

test('from a disk, with scripts: views, filters, conventions, and every number opens its words', async ({ browser }) => {
  const file = await publish('whole.html')
  expect((await stat(file)).size).toBeLessThanOrEqual(1_500_000)
  const page = await pageOf(browser, {})
  const wrong = await open(page, file)
  await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveAttribute('content', /default-src 'none'.*connect-src 'none'/)
  const rows = await page.locator('tbody.p').count()
  expect(rows).toBeGreaterThan(300)

  for (const view of ['places', 'indicators', 'sources', 'method', 'overview']) {
    await page.locator(`nav a[href="#${view}"]`).click()
    await expect(page.locator('.view:visible')).toHaveId(view)
    if (view !== 'sources' && view !== 'method') await expect(page.locator(`#${view} figure svg:visible`).first()).toBeVisible()
  }

  const dead = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('td.n a, .score a, figcaption a')].filter((a) => {
        const to = document.getElementById(a.hash.slice(1))
        if (a.closest('td.n')?.hasAttribute('data-cell') || a.closest('.score')) return !to
        const row = to?.closest('tbody.p')
        return !row || (row.querySelector('blockquote')?.textContent ?? '') === ''
      }).length,
  )
  expect(dead).toBe(0)
  expect(
    await page
      .locator('td.n')
      .filter({ hasText: /\d/ })
      .filter({ hasNot: page.locator('a') })
      .count(),
  ).toBe(0)

  await page.locator('.score a[data-pick=missed]').first().click()
  const missed = Number(await page.locator('.score [data-verdict=missed] b').textContent())
  await expect(page.locator('tbody.p:visible')).toHaveCount(missed)
  await page.locator('tbody.p:visible td.n a').first().click()
  await expect(page.locator('tbody.p:visible blockquote:visible').first()).toBeVisible()

  await page.locator('nav a[href="#overview"]').click()
  const depends = () => page.locator('.score [data-verdict=depends] b').textContent()
  expect(Number(await depends())).toBeGreaterThan(0)
  await page.locator('#view').selectOption('1')
  expect(await depends()).toBe('0')
  expect(wrong).toEqual([])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(
    await page.evaluate(() =>
      fetch('https://example.com').then(
        () => 'reached',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  await page.close()
})

test('from a disk, without scripts: tables, figures, quotes; also on a telephone', async ({ browser }) => {
  const file = join(folder, 'whole.html')
  const page = await pageOf(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const wrong = await open(page, file)
  for (const view of ['overview', 'places', 'indicators', 'sources', 'method']) await expect(page.locator(`#${view} > h2`)).toBeVisible()
  await expect(page.locator('noscript')).toBeVisible()
  await expect(page.locator('#q')).toBeHidden()
  await expect(page.locator('figure svg.narrow').first()).toBeVisible()
  await expect(page.locator('figure svg.wide').first()).toBeHidden()
  const row = page
    .locator('#place-653121 tbody.p')
    .filter({ has: page.locator('td.n', { hasText: '8%' }) })
    .filter({ hasText: '地区生产总值' })
    .first()
  await row.locator('td.n a').first().click()
  await expect(row.locator('blockquote').first()).toBeVisible()
  await expect(row.locator('blockquote').first()).toContainText('8%')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(wrong).toEqual([])
  await page.close()
})

test('chosen places, indicators and charts; words of the publisher; texts by choice, and a quote found in its text', async ({ browser }) => {
  const file = await publish(
    'chosen.html',
    ...['--lang', 'en', '--place', '653121', '--indicator', 'gdp', '--chart', 'none', '--texts', '--title', 'A <b>county</b>'],
    ...['--authors', 'A. Reporter', '--note', 'One note.', '--about', 'About us.', '--reply', 'No reply yet.'],
  )
  const page = await pageOf(browser, {})
  const wrong = await open(page, file)
  await expect(page).toHaveTitle('A <b>county</b>')
  await expect(page.locator('.by')).toContainText('A. Reporter · 2026-03-20')
  await expect(page.locator('figure')).toHaveCount(0)
  await expect(page.locator('.place')).toHaveCount(1)
  await page.locator('nav a[href="#method"]').click()
  for (const words of ['One note.', 'About us.', 'No reply yet.']) await expect(page.getByText(words)).toBeVisible()

  await page.locator('nav a[href="#places"]').click()
  const row = page.locator('tbody.p').first()
  await row.locator('td.n a').first().click()
  const quote = (await row.locator('blockquote').first().textContent()) ?? ''
  await row.locator('a[data-at]').first().click()
  await expect(page.locator('dialog mark')).toHaveText(quote)
  expect(wrong).toEqual([])
  await page.close()

  const text = await readFile('seeds/reports/shufu-county-2023.txt', 'utf8')
  const html = await readFile(file, 'utf8')
  expect(html).toContain(text.slice(3000, 3060).split('\n')[0])
  expect(await readFile(join(folder, 'whole.html'), 'utf8')).not.toContain('<pre id="t-')
})

test('with every text along it stays within the same size, and each text can be read without scripts', async ({ browser }) => {
  const file = await publish('texts.html', '--texts')
  expect((await stat(file)).size).toBeLessThanOrEqual(1_500_000)
  const page = await pageOf(browser, { javaScriptEnabled: false })
  const wrong = await open(page, file)
  await expect(page.locator('details.text')).toHaveCount(seeds.length + facts.length)
  const link = page.locator('#place-653121 tbody.p a[data-at]').first()
  const [start = 0, end = 0] = ((await link.getAttribute('data-at')) ?? '').split(' ').map(Number)
  const text = (await page.locator((await link.getAttribute('href')) ?? '').textContent()) ?? ''
  expect(text.slice(start, end)).toBe(await link.locator('xpath=ancestor::p/preceding-sibling::blockquote[1]').textContent())
  expect(wrong).toEqual([])
  await page.close()
})

test('the data inside holds quotes that stand in their sources, and no folder of the publisher', async () => {
  const html = await readFile(join(folder, 'whole.html'), 'utf8')
  expect(html).not.toContain('seeds/reports')
  const packed = /id="data">([^<]+)</.exec(html)?.[1] ?? ''
  const data = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8'))
  const texts = new Map(
    await Promise.all([...seeds, ...facts].map(async (f) => [f.split('/').at(-1), (await readFile(f, 'utf8')).replace(/^\uFEFF/, '')] as const)),
  )
  expect(data.pairs.length).toBeGreaterThan(300)
  for (const { target: t } of data.pairs) expect(texts.get(t.report)?.slice(t.start, t.end)).toBe(t.quote)
})

test('the page makes the same bytes as the command line from the same choices', async ({ page }) => {
  const app = new App(page)
  await app.open('/publish')
  const form = page.locator('.publish-form')
  await expect(page.locator('[data-extent]')).toHaveText(/^\d+ 项目标，约 [\d.]+ [kM]B$/)
  await form.getByLabel('标题').fill('示例')
  await form.getByLabel('作者').fill('甲')
  await form.getByLabel('方法说明').fill('一句话。')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '生成快照' }).click()])
  const mine = await readFile(await download.path(), 'utf8')
  const theirs = await readFile(await publish('same.html', '--title', '示例', '--authors', '甲', '--note', '一句话。'), 'utf8')
  expect(mine.length).toBe(theirs.length)
  expect(mine === theirs).toBe(true)
})
