import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { expect, stored, test } from './site.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run.

// Only a busy machine comes near it.
test.describe.configure({ timeout: 240_000 })

const run = promisify(execFile)

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

test('a published site: its own library and log to start from, and a page that reads without scripts', async ({ page, site, folder, browser }) => {
  for (const { name, text } of [FIRST, SECOND]) await writeFile(join(folder, name), text)
  const out = join(folder, 'out', 'news')
  const files = [FIRST, SECOND].map((f) => join(folder, f.name))
  await run('node', ['src/cli/run.mjs', 'publish-site', ...files, '--out', out, '--title', '示例报', '--date', '2026-03-20'])
  const again = run('node', ['src/cli/run.mjs', 'publish-site', ...files, '--out', folder])
  await expect(again).rejects.toMatchObject({ code: 2 })
  expect(await readFile(join(folder, FIRST.name), 'utf8')).toBe(FIRST.text)

  site.folder = join(folder, 'out')
  const app = new App(page)
  await app.open('/', `${site.url}news/`)
  await expect(page.locator('[data-verdict=met] .n')).toHaveText('2')
  await expect(page.locator('[data-verdict=missed] .n')).toHaveText('1')
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
