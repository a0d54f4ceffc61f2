import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { App, type Upload } from './pages/app.ts'
import { Desk } from './pages/desk.ts'
import { FIRST, SECOND } from './pages/invented.ts'

/** Invented reports of as many places that do not exist, long enough for the reading to take a while. */
const many = (n: number, paragraphs: number): readonly Upload[] =>
  Array.from({ length: n }, (_, i) => {
    const place = `示例${'甲乙丙丁戊己庚辛壬癸'[Math.floor(i / 10)]}${'甲乙丙丁戊己庚辛壬癸'[i % 10]}县`
    const told = Array.from({ length: paragraphs }, (_, k) => `第${k + 1}段：新建示例水库${k + 2}座，改造示例管网${k + 3}公里，惠及群众${k + 4}万人。`).join(
      '\n',
    )
    return { name: `${place}2031.txt`, text: FIRST.text.replaceAll('示例县', place).replace('二、2031年', `${told}\n二、2031年`) }
  })

/** Chooses files and goes on at once, without waiting until they are read. */
const choose = async (page: Page, files: readonly Upload[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.mantine-Dropzone-root + .pickers').getByRole('button').first().click()
  await (await chooser).setFiles(files.map((f) => ({ name: f.name, mimeType: 'text/plain', buffer: Buffer.from(f.text) })))
}

const threadOf = (page: Page) => {
  const thread = page.workers().find((w) => /\/worker-/.test(w.url()))
  if (!thread) throw new Error('no thread runs')
  return thread
}

/** Ends the thread that reads and judges from within, as when the browser takes it away: no error event tells of it. */
const endThread = (page: Page): void =>
  void threadOf(page)
    .evaluate(() => self.close())
    .catch(() => undefined)

/** Lets the store of the thread take so many records, then refuses all more as a full disk does; `null` makes room again. */
const roomFor = (page: Page, records: number | null): Promise<void> =>
  threadOf(page).evaluate((most) => {
    const original = Reflect.get(globalThis, 'put') ?? IDBObjectStore.prototype.put
    Object.assign(globalThis, { put: original })
    let n = 0
    IDBObjectStore.prototype.put = function (...args) {
      if (most !== null && ++n > most) throw new DOMException('full', 'QuotaExceededError')
      return Reflect.apply(original, this, args)
    }
  }, records)

/** Keeps the threads the importing thread starts, two at once, to end one of them as when the browser takes it away. */
const watchReaders = (page: Page): Promise<void> =>
  threadOf(page).evaluate(() => {
    const readers: Worker[] = []
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: 3 })
    const Own = self.Worker
    class Watched extends Own {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        readers.push(this)
      }
    }
    Object.assign(globalThis, { Worker: Watched, readers })
  })
const readersStarted = (page: Page): Promise<number> => threadOf(page).evaluate(() => Reflect.get(globalThis, 'readers').length)

const numberIn = async (what: Locator): Promise<number> => Number(/\d+/.exec((await what.textContent()) ?? '')?.[0])
const resume = (page: Page) => page.getByRole('button', { name: /继续余下的 \d+ 份/ })
const rows = (page: Page) => page.getByRole('heading', { name: /^报告 \(\d+\)$/ })
const stored = (page: Page): Promise<number> => numberIn(rows(page))

// The thread runs from the start where there is something to read.
test.use({ visit: 'first' })

test('a full disk: whole reports or nothing, a message that says what to do, and the rest once there is room', async ({ page }) => {
  const app = new App(page)
  await app.open('/library')
  await new Desk(page).settled()
  await roomFor(page, 30)
  await choose(page, many(20, 20))
  await expect(page.getByRole('alert').filter({ hasText: '存储空间已满' })).toBeVisible({ timeout: 30_000 })
  await expect(resume(page)).toBeVisible()
  const left = await numberIn(resume(page))
  const before = await stored(page)
  // Progress is told now and then: a file or two may be stored already and found known when taken up again.
  expect(before + left).toBeGreaterThanOrEqual(25)
  expect(before).toBeLessThan(25)
  await roomFor(page, null)
  await resume(page).click()
  await expect(app.log).toContainText('份', { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '报告 (25)' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('alert').filter({ hasText: '存储空间已满' })).toHaveCount(0)
})

test('the thread taken away while it reads, and while it judges: said at once, taken up again, nothing half', async ({ page }) => {
  const app = new App(page)
  await app.open('/library')
  await new Desk(page).settled()
  await choose(page, many(40, 300))
  await expect(page.locator('[data-import=running] .note')).toBeVisible()
  endThread(page)
  await expect(page.getByRole('alert').filter({ hasText: '读取中断' })).toBeVisible({ timeout: 15_000 })
  const left = await numberIn(resume(page))
  expect(left).toBeGreaterThan(0)
  await resume(page).click()
  await expect(page.locator('[data-import=done]')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: '报告 (45)' })).toBeVisible()

  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true')
  endThread(page)
  await expect(page.getByRole('alert').filter({ hasText: '读取中断' })).toBeVisible({ timeout: 15_000 })
  await page.reload()
  await new Desk(page).settled()
  await app.bring([FIRST, SECOND])
  await new Desk(page).settled()
  await app.go('/?place=示例县')
  await expect(page.locator('[data-verdict=met] .n')).toHaveText('2')
})

test('a reading thread that dies loses its one file, which is named; another takes its place and the rest comes in', async ({ page }) => {
  const app = new App(page)
  await app.open('/library')
  await new Desk(page).settled()
  await watchReaders(page)
  await choose(page, many(40, 300))
  await expect(page.locator('[data-import=running] .note')).toBeVisible()
  await threadOf(page).evaluate(() => Reflect.get(globalThis, 'readers')[0].terminate())
  await expect(app.log).toContainText('添加 39 份 · 1 份读取失败', { timeout: 60_000 })
  await expect(app.log.locator('[data-status=refused]')).toContainText('读取它的线程意外终止')
  expect(await readersStarted(page)).toBe(3)
  await expect(page.getByRole('heading', { name: '报告 (44)' })).toBeVisible()
})
