import { appendFile, cp, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { expect, stored, test } from './site.ts'

// Chromium only: Firefox and WebKit cannot be had where these tests are run.

// Only a busy machine comes near it.
test.describe.configure({ timeout: 240_000 })

const notice = (page: Page, name: 'old' | 'waiting' | 'evicted' | 'update' | 'save') => page.locator(`[data-notice=${name}]`)

/** Opens the library at a version of the browser's own count, as another build would, and keeps it open. */
const openAt = (page: Page, version: number) =>
  page.evaluate(
    (v) =>
      new Promise<string>((resolve, reject) => {
        const heard: string[] = []
        const asked = indexedDB.open('outturn', v)
        asked.onblocked = () => heard.push('blocked')
        asked.onerror = () => reject(asked.error)
        asked.onsuccess = () => {
          Object.assign(globalThis, { held: asked.result })
          resolve(heard.join())
        }
      }),
    version,
  )

const letGo = (page: Page) =>
  page.evaluate(() => {
    const held: unknown = Reflect.get(globalThis, 'held')
    if (held instanceof IDBDatabase) held.close()
  })

const correctOne = async (app: App): Promise<void> => {
  await app.go('/review')
  await app.page.getByRole('button', { name: /\(a\)$/ }).click()
  await expect(notice(app.page, 'save')).toContainText('1')
}

test('two tabs: what one writes the other shows; an upgrade makes the old one say reload, at once and without loss', async ({ page, context, site }) => {
  const app = new App(page)
  await app.open('/', site.url)
  const other = new App(await context.newPage())
  await other.page.goto(`${site.url}#/library`)
  await expect(other.page.getByRole('link', { name: 'shufu-county-2023.txt' }).first()).toBeVisible()
  await app.bring([FIRST])
  await expect(other.page.getByRole('link', { name: FIRST.name }).first()).toBeVisible()
  await correctOne(app)
  await expect(notice(other.page, 'save')).toContainText('1')

  const next = await context.newPage()
  await next.goto(`${site.url}icon.svg`)
  expect(await openAt(next, 1000)).not.toContain('blocked')
  for (const tab of [page, other.page]) {
    await expect(notice(tab, 'old')).toBeVisible()
    await expect(notice(tab, 'old').getByRole('button')).toBeVisible()
  }
  const kept = await next.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const held: unknown = Reflect.get(globalThis, 'held')
        if (!(held instanceof IDBDatabase)) return resolve(-1)
        const count = held.transaction('corrections').objectStore('corrections').count()
        count.onsuccess = () => resolve(count.result)
      }),
  )
  expect(kept).toBe(1)
})

test('an upgrade that another tab holds up says so, and goes on when the other is closed', async ({ page, context, site }) => {
  const old = await context.newPage()
  await old.goto(`${site.url}icon.svg`)
  await openAt(old, 5)
  await page.goto(site.url)
  await expect(notice(page, 'waiting')).toBeVisible()
  await letGo(old)
  await expect(notice(page, 'waiting')).toHaveCount(0)
  await expect(page.locator('[data-verdict=met] .n')).toHaveText(/[1-9]/, { timeout: 30_000 })
})

test('a browser that emptied its storage: what was lost is said, and a case file brings it back', async ({ page, site }) => {
  const app = new App(page)
  await app.open('/', site.url)
  await app.bring([FIRST, SECOND])
  await correctOne(app)
  await app.go('/publish')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存项目文件' }).click()])
  const saved = await readFile(await download.path())
  await expect(notice(page, 'save')).toHaveCount(0)

  await page.goto('about:blank')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'indexeddb' })
  await page.goto(site.url)
  await expect(notice(page, 'evicted')).toContainText('9')
  await expect(notice(page, 'evicted')).toContainText('1 条更正')
  await notice(page, 'evicted').getByRole('link').click()
  await page.getByLabel('打开项目文件').setInputFiles({ name: 'case.outturn', mimeType: 'application/zip', buffer: saved })
  await page.getByRole('button', { name: '照此打开' }).click()
  await expect(page.getByText('已打开项目文件')).toBeVisible()
  await app.go('/library')
  await expect(page.getByRole('link', { name: SECOND.name }).first()).toBeVisible()
  await app.go('/publish')
  await expect(page.getByText('更正和我的图表都已保存到项目文件')).toBeVisible()
})

test('a new version while a correction is being filled in: it waits, the words stay, the other tab is told', async ({ page, context, site, folder }) => {
  await cp('dist', folder, { recursive: true })
  site.folder = folder
  const app = new App(page)
  await app.open('/', site.url)
  await stored(page)
  const other = await context.newPage()
  await other.goto(site.url)
  await stored(other)

  await app.go('/review')
  await page.getByRole('button', { name: /\(e\)$/ }).click()
  const field = page.locator('#main form').getByRole('textbox').last()
  await field.fill('2024')
  await appendFile(`${folder}/sw.js`, '\n// the next version\n')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const reload = notice(page, 'update').getByRole('button', { name: '刷新启用' })
  await expect(reload).toBeDisabled()
  await expect(field).toHaveValue('2024')
  await expect(notice(other, 'update')).toBeVisible()

  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(reload).toBeEnabled()
  const started = page.waitForEvent('load')
  await reload.click()
  await started
  await expect(notice(page, 'save')).toContainText('1')
  await expect(notice(page, 'update')).toHaveCount(0)
  await expect(notice(other, 'update')).toContainText('另一个标签页已经启用')
})
