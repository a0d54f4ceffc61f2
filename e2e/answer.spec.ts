import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Answer } from './pages/answer.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { Desk } from './pages/desk.ts'
import { FIRST, TOLD_ELSEWHERE } from './pages/invented.ts'

/** The page of the invented county's promise on retail sales, of which its next report speaks in other words. */
const openPromise = async (page: Page): Promise<Answer> => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, TOLD_ELSEWHERE])
  await new Desk(page).settled()
  await app.go('/?place=示例县&indicator=retail_sales')
  await page.locator('.grid .cell').first().click()
  await page.locator('table.data tbody a[href*="/pair?"]').first().click()
  // Quotes come a moment later than the rest, and move what stands below them.
  await expect(page.locator('.quote .dim').first()).toBeVisible()
  return new Answer(page)
}

const verdict = (page: Page) => page.locator('.lead .verdict')
/** What the page says, without the note a pointer that rests on the chart calls up. */
const shown = async (page: Page) => {
  await page.mouse.move(0, 0)
  await expect(page.locator('.hover-note')).toHaveCount(0)
  return page.locator('main').innerText()
}

test('the true answer is found by its number, weighed, paired, seen everywhere and taken back, all from the keyboard', async ({ page }) => {
  test.slow()
  const answer = await openPromise(page)
  await expect(verdict(page)).toHaveText('次年未报数')
  await expect(page.getByText('in 2031; the next year’s report gives no result')).toBeVisible()
  const before = await shown(page)
  await page.getByRole('button', { name: '找结果' }).focus()
  await page.keyboard.press('Enter')
  await answer.ready()
  await expect(answer.figures.first()).toContainText('结果')
  await page.keyboard.type('7.6%')
  await expect(answer.figures).toHaveCount(1)
  await expect(answer.preview.locator('[data-convention] td:nth-child(2) .verdict')).toHaveText(['次年未报数', '次年未报数', '次年未报数'])
  await expect(answer.preview.locator('[data-convention] td:nth-child(3) .verdict')).toHaveText(['未完成', '未完成', '未完成'])
  await expect(answer.preview).toContainText('−0.4个百分点')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('为什么这样改')).toBeFocused()
  await page.keyboard.type('消费市场即零售')
  await page.keyboard.press('Tab')
  await page.keyboard.type('记者甲')
  await page.keyboard.press('Enter')
  await expect(answer.dialog).toHaveCount(0)
  await expect(verdict(page)).toHaveText('未完成', { timeout: 15_000 })
  const entry = page.locator('[data-correction="pair"]')
  await expect(entry).toContainText('消费市场增长7.6%')
  await expect(entry).toContainText('记者甲 · 消费市场即零售')
  const link = page.url()
  await new App(page).go('/indicator?i=retail_sales&p=示例县')
  await expect(page.locator('table.data tbody')).toContainText('7.6%')
  await new App(page).go('/?place=示例县&indicator=retail_sales')
  await page.locator('.grid .cell').first().click()
  await expect(page.locator('table.data tbody tr').first()).toContainText('已更正')
  await page.goto(link)
  await page.getByRole('button', { name: /^撤销/ }).focus()
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText('次年未报数', { timeout: 15_000 })
  await expect.poll(() => shown(page)).toBe(before)
})

test('nothing reported and none of these are two things; arrows reach both', async ({ page }) => {
  const answer = await openPromise(page)
  await page.getByRole('button', { name: '找结果' }).click()
  await answer.ready()
  await page.keyboard.press('End')
  await expect(answer.fixed('unknown')).toHaveAttribute('aria-selected', 'true')
  await expect(answer.after('strict')).toHaveText('待核实')
  await page.keyboard.press('ArrowUp')
  await expect(answer.fixed('nothing')).toHaveAttribute('aria-selected', 'true')
  await expect(answer.after('strict')).toHaveText('次年未报数')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText('待核实', { timeout: 15_000 })
  await expect(page.locator('[data-correction="pair"]')).toContainText('没有结果 → 结果待查')
})

test('a figure read as a target is weighed as it is, and as a result of the year', async ({ page }) => {
  const answer = await openPromise(page)
  await page.getByRole('button', { name: '找结果' }).click()
  await answer.ready()
  await page.keyboard.type('2032 7%')
  await expect(answer.figures).toHaveCount(1)
  await expect(answer.after('strict')).toHaveText('不可比')
  await answer.dialog.getByRole('checkbox').check()
  await expect(answer.after('strict')).toHaveText('未完成')
  await answer.dialog.getByRole('button', { name: '采用这个结果' }).click()
  await expect(verdict(page)).toHaveText('未完成', { timeout: 15_000 })
  await new App(page).go('/review')
  const log = new Desk(page).log
  await expect(log).toHaveCount(2)
  await page.keyboard.press('u')
  await expect(log).toHaveCount(0)
})

test('an answer no one read is selected in the later report and used as the result', async ({ page }) => {
  test.slow()
  const answer = await openPromise(page)
  const desk = new Desk(page)
  const link = page.url()
  await page.getByRole('button', { name: '找结果' }).click()
  await answer.ready()
  await answer.dialog.getByRole('link', { name: '2032 年报告' }).click()
  await expect(desk.text).toBeVisible()
  await expect(page.getByText('正在找这项目标的结果')).toBeVisible()
  await desk.select('达到46万人次')
  await page.getByRole('button', { name: '保存更正' }).click()
  await desk.chosen.getByRole('button', { name: '作为它的结果' }).click()
  await expect(answer.after('strict')).toHaveText('不可比', { timeout: 15_000 })
  await answer.dialog.getByRole('button', { name: '采用这个结果' }).click()
  await expect(answer.dialog).toHaveCount(0)
  await page.goto(link)
  await expect(verdict(page)).toHaveText('不可比', { timeout: 15_000 })
  await expect(page.locator('main')).toContainText('达到46万人次')
})

test('the queue offers the search, and its keys rest meanwhile', async ({ page }) => {
  const app = new App(page)
  const [desk, answer] = [new Desk(page), new Answer(page)]
  await app.open()
  await app.bring([
    { ...FIRST, text: FIRST.text.replace('增长8%。', '增长8%，粮食产量达到30万吨。') },
    { ...TOLD_ELSEWHERE, text: TOLD_ELSEWHERE.text.replace('消费市场', '压减面积后粮食丰收总产31万吨。消费市场') },
  ])
  await desk.settled()
  await app.go('/review?k=pairing')
  await expect(desk.card).toHaveAttribute('data-item', 'pairing')
  await page.keyboard.press('s')
  await answer.ready()
  await expect(answer.search).toHaveValue('')
  await answer.fixed('nothing').click()
  await answer.dialog.getByRole('button', { name: '采用这个结果' }).focus()
  await page.keyboard.press('a')
  await page.keyboard.press('r')
  await expect(desk.log).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(answer.dialog).toHaveCount(0)
  await expect(desk.log).toHaveCount(0)
})

const looks = [
  ['light', 'zh', 1440],
  ['dark', 'en', 390],
] as const
for (const [scheme, language, width] of looks)
  test(`the dialogs, ${scheme}, ${language}, ${width}: axe finds nothing, nothing runs over the edge`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.addInitScript((chosen) => localStorage.setItem('outturn-language', chosen), language)
    const answer = await openPromise(page)
    const look = async (name: string) => {
      await page.waitForTimeout(400)
      await page.screenshot({ path: `artefacts/screens/${name}-${language}-${scheme}-${width}.png` })
      expect(await axeProblems(page, '[role="dialog"]')).toEqual([])
      expect(await answer.dialog.evaluate((d) => d.scrollWidth - d.clientWidth)).toBeLessThanOrEqual(0)
      expect(await answer.dialog.innerText()).not.toMatch(/\{\{|undefined|NaN|\[object/)
    }
    await page.getByRole('button', { name: /^(?:找结果|Find the result)$/ }).click()
    await answer.ready()
    await look('answer-start')
    await page.keyboard.type('7.6')
    await expect(answer.preview).toBeVisible()
    await look('answer')
    await answer.dialog
      .getByRole('link', { name: /^(?:在报告里看|See in the report)$/ })
      .last()
      .click()
    await expect(answer.dialog).toHaveCount(0)
    await page
      .locator('.beside .desk')
      .getByRole('button', { name: /^(?:作为它的结果|Use as its result)$/ })
      .click()
    await expect(answer.preview).toBeVisible({ timeout: 15_000 })
    await look('answer-use')
  })
