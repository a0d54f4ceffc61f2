import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
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

/** Publishes a site with these files from `folder`. */
const publish = async (folder: string, files: readonly Upload[], out: string): Promise<void> => {
  for (const { name, text } of files) await writeFile(join(folder, name), text)
  const words = ['--title', '示例报', '--date', '2026-03-20', ...WORDS]
  await run('node', ['src/cli/run.mjs', 'publish-site', ...files.map((f) => join(folder, f.name)), '--out', out, ...words])
}

/** Puts a published site in the place of the one that is served. */
const deploy = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
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

const edition = (page: Page) => page.locator('[data-notice=edition]')

test('a published site reads without scripts; a new edition reaches a returning reader at once, and one with work of their own when they say so', async ({
  page,
  site,
  folder,
  browser,
}) => {
  const third = { name: '示例县2033.txt', text: SECOND.text.replaceAll('2032', '2033').replaceAll('2031', '2032').replace('增长7.4%', '增长7.1%') }
  const [one, two, out] = [join(folder, 'one'), join(folder, 'two'), join(folder, 'out', 'news')]
  await publish(folder, [FIRST, SECOND], one)
  await publish(folder, [SECOND, third], two)
  const over = run('node', ['src/cli/run.mjs', 'publish-site', join(folder, FIRST.name), '--out', folder])
  await expect(over).rejects.toMatchObject({ code: 2 })
  expect(await readFile(join(folder, FIRST.name), 'utf8')).toBe(FIRST.text)

  await deploy(one, out)
  site.folder = join(folder, 'out')
  const app = new App(page)
  await app.open('/', `${site.url}news/`)
  await expect(page.locator('[data-verdict=met] .n')).toHaveText('2')
  await expect(page.locator('[data-verdict=missed] .n')).toHaveText('1')
  await expect(page).toHaveTitle('承诺与结果 · 示例报')
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

  await page.goto(`${site.url}news/`)
  await deploy(two, out)
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
  await deploy(one, out)
  await update(page)
  await expect(edition(page)).toContainText('您自己导入的文件和更正都不动')
  await edition(page).getByRole('button', { name: '更新', exact: true }).click()
  await expect(edition(page)).toContainText('资料库已更新')
  await app.go('/library')
  for (const name of [mine.name, FIRST.name, SECOND.name]) await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: third.name })).toHaveCount(0)
})
