import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { App, type Upload } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { expect, stored, test } from './site.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run.

// Only a busy machine comes near it.
test.describe.configure({ timeout: 240_000 })

const run = promisify(execFile)
const WORDS = ['--authors', '甲记者', '--note', '如何做成。', '--about', '我们是谁。', '--reply', '尚未回应。']

/** A site published in `folder`, with these files. */
const publish = async (folder: string, files: readonly Upload[], out: string): Promise<void> => {
  for (const { name, text } of files) await writeFile(join(folder, name), text)
  await run('node', ['src/cli/run.mjs', 'publish-site', ...files.map((f) => join(folder, f.name)), '--out', out, '--date', '2026-03-20'])
}

/** Lets the version that waits take over, as a reader does. */
const update = async (page: Page): Promise<void> => {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const started = page.waitForEvent('load')
  await page.locator('[data-notice=update]').getByRole('button', { name: '刷新启用' }).click()
  await started
}

test('two dashboards in folders of one host: each works without a network, and each keeps its own library', async ({ page, site, folder }) => {
  await mkdir(join(folder, 'deep'))
  for (const name of ['deep/one', 'two']) await symlink(resolve('dist'), join(folder, name))
  site.folder = folder
  const app = new App(page)
  await app.open('/', `${site.url}deep/one/`)
  await stored(page)
  await app.bring([FIRST])
  await app.open('/library', `${site.url}two/`)
  await expect(page.getByRole('link', { name: 'gaochang-district-2024.txt' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: FIRST.name })).toHaveCount(0)
  expect((await page.evaluate(() => indexedDB.databases())).map((d) => d.name).sort()).toEqual(['outturn /deep/one/', 'outturn /two/'])

  await site.stop()
  await page.goto(`${site.url}deep/one/#/?place=示例县`)
  await expect(page.locator('[data-verdict=pending] .n')).toHaveText('4')
})

test('a published site: its own words, library and log to start from, and a page that reads without scripts', async ({ page, site, folder, browser }) => {
  for (const { name, text } of [FIRST, SECOND]) await writeFile(join(folder, name), text)
  const out = join(folder, 'out', 'news')
  const files = [FIRST, SECOND].map((f) => join(folder, f.name))
  await run('node', ['src/cli/run.mjs', 'publish-site', ...files, '--out', out, '--title', '示例报', '--date', '2026-03-20', ...WORDS])
  const again = run('node', ['src/cli/run.mjs', 'publish-site', ...files, '--out', folder])
  await expect(again).rejects.toMatchObject({ code: 2 })
  expect(await readFile(join(folder, FIRST.name), 'utf8')).toBe(FIRST.text)

  site.folder = join(folder, 'out')
  const app = new App(page)
  await app.open('/', `${site.url}news/`)
  await expect(page.locator('[data-verdict=met] .n')).toHaveText('2')
  await expect(page.locator('[data-verdict=missed] .n')).toHaveText('1')
  await expect(page).toHaveTitle('示例报 · 兑现')
  await expect(page.locator('[data-imprint]').first()).toHaveText('示例报作者 甲记者2026-03-20关于与回应权')
  await page.getByRole('link', { name: '关于与回应权' }).click()
  for (const [part, words] of Object.entries({ about: '我们是谁。', reply: '尚未回应。', note: '如何做成。' }))
    await expect(page.locator(`[data-imprint=${part}]`)).toHaveText(words)
  await stored(page)
  await site.stop()
  await page.goto(`${site.url}news/snapshot.html`)
  await expect(page.locator('h1')).toHaveText('示例报')
  await site.start()

  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(`${site.url}news/`)
  await plain.getByRole('link', { name: 'snapshot.html' }).click()
  await expect(plain.locator('#places tbody.p')).toHaveCount(5)
  await plain.close()
})

const edition = (page: Page) => page.locator('[data-notice=edition]')

test('a new edition reaches a returning reader at once, and one with work of their own when they say so', async ({ page, site, folder }) => {
  const out = join(folder, 'news')
  const third = { name: '示例县2033.txt', text: SECOND.text.replaceAll('2032', '2033').replaceAll('2031', '2032').replace('增长7.4%', '增长7.1%') }
  await publish(folder, [FIRST, SECOND], out)
  site.folder = out
  const app = new App(page)
  await app.open('/', site.url)
  await expect(page.locator('[data-verdict=missed] .n')).toHaveText('1')
  await stored(page)

  await publish(folder, [SECOND, third], out)
  await update(page)
  await expect(edition(page)).toContainText('资料库已更新')
  await expect(edition(page)).toContainText('新增 1 个文件，撤下 1 个')
  await app.go('/library')
  await expect(page.getByRole('link', { name: third.name }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: FIRST.name })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('link', { name: third.name }).first()).toBeVisible()
  await expect(edition(page)).toHaveCount(0)

  const mine = { name: '另县2031.txt', text: FIRST.text.replaceAll('示例县', '另例县') }
  await app.bring([mine])
  await stored(page)
  await publish(folder, [FIRST, third], out)
  await update(page)
  await expect(edition(page)).toContainText('您自己导入的文件和更正都不动')
  await edition(page).getByRole('button', { name: '更新', exact: true }).click()
  await expect(edition(page)).toContainText('资料库已更新')
  await app.go('/library')
  for (const name of [mine.name, FIRST.name, third.name]) await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: SECOND.name })).toHaveCount(0)
})
