import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { Desk } from './pages/desk.ts'
import { FIRST } from './pages/invented.ts'

const corpus = new URL('../../shared/corpus/province', import.meta.url).pathname
const thirty = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.md'))
      .sort()
      .slice(0, 30)
      .map((f) => join(corpus, f))
  : []

const count = (n: number) => new RegExp(`^报告 \\(${n}\\)`)

test('the same file twice changes nothing; removal can be undone', async ({ page }) => {
  const app = new App(page)
  const desk = new Desk(page)
  await app.open()
  await app.bring([FIRST])
  await expect(app.log).toContainText('添加 1 份')
  await expect(page.getByRole('heading', { name: count(6) })).toBeVisible()
  await desk.settled()
  await app.bring([FIRST])
  await expect(app.log).toContainText('添加 0 份 · 1 份已经有了')
  await expect(page.getByRole('heading', { name: count(6) })).toBeVisible()
  await page.getByRole('button', { name: `删除 ${FIRST.name}` }).click()
  await expect(page.getByRole('heading', { name: count(5) })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('heading', { name: count(6) })).toBeVisible()
})

test('pasted text becomes a report; a file that is none is refused with its reason', async ({ page }) => {
  const app = new App(page)
  await app.open('/library')
  await page.getByRole('button', { name: '粘贴文字' }).click()
  await page.getByLabel('文件名').fill('示例县粘贴')
  await page.getByRole('textbox', { name: '报告全文' }).fill(FIRST.text)
  await page.getByRole('button', { name: '添加', exact: true }).click()
  await expect(app.log).toContainText('添加 1 份')
  await expect(page.locator('.shelf-row', { hasText: '示例县粘贴.txt' })).toBeVisible()
  await app.bring([{ name: '空.txt', text: '' }])
  await expect(app.log).toContainText('文件是空的 · 换一个有内容的文件')
})

test('thirty files are read with progress, stopped, and taken up again', async ({ page }) => {
  test.skip(thirty.length < 30, 'the corpus is not beside this checkout')
  const app = new App(page)
  await app.open('/library')
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.pickers').getByRole('button').first().click()
  await (await chooser).setFiles([...thirty])
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: '停止' }).click()
  const resume = page.getByRole('button', { name: /继续余下的 \d+ 份/ })
  await expect(resume).toBeVisible({ timeout: 20_000 })
  const rest = Number(/\d+/.exec((await resume.textContent()) ?? '')?.[0])
  expect(rest).toBeGreaterThan(0)
  await expect(page.getByRole('heading', { name: count(35 - rest) })).toBeVisible()
  await resume.click()
  await expect(app.log).toContainText(`添加 ${rest} 份`, { timeout: 45_000 })
  await expect(page.getByRole('heading', { name: count(35) })).toBeVisible()
})
