import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'

test('filters that leave nothing say which they are and what is back without them; links to what is not here say so', async ({ page }) => {
  const app = new App(page)
  const state = page.locator('.state')
  await app.open('/?year=1999&verdict=met')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('承诺与结果')
  await expect(state).toContainText('没有符合条件的目标')
  await expect(state.getByRole('button')).toHaveText([/^去掉“年份：1999”（\d+ 项）$/, /^全部清除（\d+ 项）$/])
  const [back, all] = (await state.getByRole('button').allInnerTexts()).map((text) => Number(/（(\d+) 项）/.exec(text)?.[1]))
  await state.getByRole('button').first().click()
  await expect(state).toHaveCount(0)
  await expect(page.locator('.bar')).toContainText(`${back} 项目标`)
  expect(page.url()).not.toContain('1999')
  await page.goBack()
  await state.getByRole('button').last().click()
  await expect(state).toHaveCount(0)
  await expect(page.locator('.bar')).toContainText(`${all} 项目标`)
  expect(all).toBeGreaterThan(back ?? 0)

  await app.go('/place?p=150825&verdict=met')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('乌拉特后旗')
  await expect(state.getByRole('button')).toHaveText(/^去掉“判定：完成”（42 项）$/)
  await state.getByRole('button').click()
  await expect(page.locator('.multiples .chart').first()).toBeVisible()

  await app.go('/indicator?i=gdp&tab=places&year=1999')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地区生产总值')
  await expect(state.getByRole('button')).toHaveText(/^去掉“年份：1999”/)
  await app.go('/review?year=1999')
  await expect(state).toContainText(/筛选之外还有 \d+ 条/)
  await state.getByRole('button', { name: '看全部' }).click()
  await expect(page.locator('#main')).toContainText(/第 1 条，共 7 条/)

  for (const [path, title] of [
    ['/place?p=999999', '资料库里没有这个地区'],
    ['/indicator?i=none', '资料库里没有这项指标的目标'],
    ['/pair?id=none', '资料库里没有这项目标'],
    ['/reader?r=none', '资料库里没有这份报告'],
    ['/nowhere', '没有这个页面'],
  ] as const) {
    await app.go(path)
    await expect(state.getByRole('heading')).toHaveText(title)
  }
  await state.getByRole('link', { name: '回总览' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('承诺与结果')
})

test.describe('in English', () => {
  test.use({ locale: 'en-GB' })

  test('a library taken apart: one report waits for the next, none says what to add, and the enclosed ones come back', async ({ page }) => {
    const app = new App(page)
    const state = page.locator('.state')
    await app.open('/library')
    const remove = page.getByRole('button', { name: /^Remove / })
    await expect(remove).toHaveCount(7)
    for (let left = 6; left >= 1; left--) {
      // The data files, then the reports from the top: those below move up.
      await (left >= 5 ? remove.last() : remove.first()).click()
      await expect(remove).toHaveCount(left)
    }
    await app.go('/')
    const note = page.locator('.alert.info').filter({ hasText: 'No verdict is possible yet' })
    await expect(note).toContainText(/\d+ are waiting/)
    await note.getByRole('link').click()
    await expect(page.locator('.alert.info')).toContainText(/add .+ work report/i)

    await app.go('/library')
    await remove.click()
    await expect(state).toContainText('The library is empty')
    for (const path of ['/', '/place', '/indicator', '/pending', '/review', '/reader', '/pair?id=none']) {
      await app.go(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(state).toContainText('The library is empty')
      await expect(state.getByRole('link', { name: 'Add reports' })).toBeVisible()
    }
    expect(await axeProblems(page)).toEqual([])
    await state.getByRole('button', { name: 'Load the enclosed reports' }).click()
    await app.go('/')
    await expect(page.locator('.grid')).toBeVisible({ timeout: 30_000 })
    await expect(page.locator('.lead')).toContainText('5 reports')
  })
})
