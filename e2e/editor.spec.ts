import type { Page } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { FigureEditor } from './pages/figure.ts'
import { KeptCharts } from './pages/kept.ts'

const NATION = '/indicator?i=gdp&p=100000&m=growth'

const opened = async (page: Page): Promise<FigureEditor> => {
  await new App(page).open(NATION)
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  return editor
}

test('edits are taken back and done again, by button and by key; typing on in one field is one step; a reset is a step too', async ({ page }) => {
  const editor = await opened(page)
  const title = editor.field('标题')
  const before = await title.inputValue()
  const [undo, redo] = [editor.step('撤销'), editor.step('重做')]
  await expect(undo).toBeDisabled()
  await title.fill('一')
  await title.pressSequentially('二三')
  await editor.field('副标题').fill('副')
  await undo.click()
  await expect(title).toHaveValue('一二三')
  await undo.click()
  await expect(title).toHaveValue(before)
  await expect(undo).toBeDisabled()
  await redo.click()
  await redo.click()
  await expect(editor.field('副标题')).toHaveValue('副')
  await expect(redo).toBeDisabled()
  await editor.image.click()
  await page.keyboard.press('Control+z')
  await expect(editor.field('副标题')).not.toHaveValue('副')
  await page.keyboard.press('Control+Shift+Z')
  await expect(editor.field('副标题')).toHaveValue('副')
  await editor.step('恢复默认').click()
  await expect(title).toHaveValue(before)
  await undo.click()
  await expect(title).toHaveValue('一二三')
  await editor.dialog.getByRole('button', { name: '恢复默认：标题' }).click()
  await expect(title).toHaveValue(before)
  await expect(editor.field('副标题')).toHaveValue('副')
})

test('each language keeps its own words; what is drawn follows the language', async ({ page }) => {
  const editor = await opened(page)
  await editor.field('标题').fill('中文标题')
  await editor.language('English')
  await expect(editor.field('标题')).not.toHaveValue('中文标题')
  await editor.field('标题').fill('An English title')
  await expect(editor.image).toHaveAttribute('alt', /^An English title/)
  await editor.language('中文')
  await expect(editor.field('标题')).toHaveValue('中文标题')
  const svg = parseHTML((await editor.save('SVG')).bytes.toString('utf8')).document
  expect(svg.querySelector('title')?.textContent).toBe('中文标题')

  await editor.close()
  await new App(page).go('/pending')
  await page.getByRole('button', { name: '乌拉特后旗 2025 年报告' }).click()
  await editor.open(page.getByRole('region', { name: '乌拉特后旗 2024', exact: true }))
  const room = editor.dialog.getByRole('note').filter({ hasText: '放不下全部' })
  await expect(room).toContainText(/有 \d+ 项没有画出/)
  await room.getByRole('button', { name: /^换成放得下全部的尺寸 1200×\d+$/ }).click()
  await expect(room).toHaveCount(0)
  await expect.poll(() => editor.ratio()).toBeLessThan(1.5)
  await editor.step('撤销').click()
  await expect(room).toHaveCount(1)
})

test('the editor works from the keyboard: opened, edited, kept, closed, and the focus returns', async ({ page }) => {
  const app = new App(page)
  await app.open(NATION)
  const [editor, kept] = [new FigureEditor(page), new KeptCharts(page)]
  const door = page.locator('#main').getByRole('button', { name: '编辑图' }).first()
  await door.focus()
  await page.keyboard.press('Enter')
  await expect(editor.image).toBeVisible()
  const focused = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)
  const reach = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      expect(await focused()).toBe(true)
      const label = await page.evaluate(() => {
        const at = document.activeElement
        return (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : at?.textContent) ?? ''
      })
      if (label === name) return
    }
    throw new Error(`not reached: ${name}`)
  }
  await reach('标题')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('键盘')
  await expect(editor.image).toHaveAttribute('alt', /^键盘/)
  await reach('存入我的图表')
  await page.keyboard.press('Enter')
  await expect(kept.notice('键盘')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(editor.dialog).toHaveCount(0)
  await expect(door).toBeFocused()
})

test('every preview is given up: none is left when the editor closes', async ({ page }) => {
  await page.addInitScript(() => {
    const live = new Set<string>()
    Object.assign(globalThis, { live })
    const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)]
    URL.createObjectURL = (of) => {
      const url = create(of)
      if (of instanceof Blob && of.type.startsWith('image/svg')) live.add(url)
      return url
    }
    URL.revokeObjectURL = (url) => {
      live.delete(url)
      revoke(url)
    }
  })
  const editor = await opened(page)
  const live = () =>
    page.evaluate(() => {
      const held: unknown = Reflect.get(globalThis, 'live')
      return held instanceof Set ? held.size : -1
    })
  expect(await live()).toBe(1)
  await editor.field('标题').fill('改过')
  await expect(editor.image).toHaveAttribute('alt', /^改过/)
  await expect.poll(live).toBe(1)
  await editor.close()
  await expect.poll(live).toBe(0)
})

test('at a telephone’s width everything is within reach, nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const editor = await opened(page)
  const wide = await editor.dialog.evaluate((dialog) =>
    [...dialog.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > 391 && !e.closest('svg')).map((e) => e.className),
  )
  expect(wide).toEqual([])
  await editor.field('标题').fill('手机')
  await expect(editor.image).toHaveAttribute('alt', /^手机/)
  await new KeptCharts(page).keep(editor)
  await editor.close()
})

test('axe finds nothing in the editor, in what it says and in the export dialog, light and dark', async ({ page }) => {
  const found: string[] = []
  const look = async (name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      found.push(...(await axeProblems(page)).map((p) => `${name}, ${scheme}: ${p}`))
    }
  }
  const editor = await opened(page)
  for (const summary of await editor.dialog.locator('summary').all()) await summary.click()
  await look('editor')
  await new KeptCharts(page).keep(editor)
  await look('kept')
  await editor.close()
  await page.getByRole('button', { name: '导出数据' }).click()
  await expect(page.getByRole('dialog', { name: '导出数据' })).toBeVisible()
  await look('export')
  expect(found).toEqual([])
})
