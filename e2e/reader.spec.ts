import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { Desk } from './pages/desk.ts'
import { FIRST, SECOND } from './pages/invented.ts'

test.beforeEach(async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await new Desk(page).settled()
})

const verdict = async (app: App, desk: Desk) => {
  await app.go('/?place=%E7%A4%BA%E4%BE%8B%E5%8E%BF&year=2031')
  await desk.page.locator('.grid .cell').first().click()
  return desk.verdictOf('固定资产投资')
}

test('a misread number is corrected, the verdict changes, the log says so, and it is undone', async ({ page }) => {
  const app = new App(page)
  const desk = new Desk(page)
  await expect(await verdict(app, desk)).toHaveText('未完成')
  await desk.read(SECOND.name)
  await desk.pick('固定资产投资增长6%')
  await expect(desk.chosen).toContainText('固定资产投资')
  await page.keyboard.press('e')
  await page.getByLabel('数值', { exact: true }).fill('11')
  await page.getByLabel('为什么这样改').fill('核对纸本')
  await page.getByLabel('核对人').fill('甲')
  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(desk.log).toHaveCount(1)
  await expect(desk.log).toContainText('6% → ')
  await expect(desk.log).toContainText('甲 · 核对纸本')
  await expect(desk.chosen).toContainText('已更正')
  await desk.settled()
  await expect(await verdict(app, desk)).toHaveText('完成')
  await app.go('/review')
  await desk.log.getByRole('button', { name: /^撤销/ }).click()
  await expect(desk.log).toHaveCount(0)
  await desk.settled()
  await expect(await verdict(app, desk)).toHaveText('未完成')
})

test('a reading is added by selecting words', async ({ page }) => {
  const desk = new Desk(page)
  await desk.read(FIRST.name)
  await desk.select('第一次会议')
  await expect(desk.chosen).toContainText('没有数字')
  await page.getByRole('switch', { name: /显示不计的数字/ }).check()
  await page.locator('[data-skip="date"]').first().click()
  await expect(page.getByRole('heading', { name: '把选中的文字补作一条数据' })).toBeVisible()
  await page.getByRole('button', { name: '取消' }).click()
  await desk.select('年1月12日')
  await page.getByLabel('事项').fill('示例事项')
  await page.getByRole('button', { name: '保存更正' }).click()
  await expect(desk.log).toHaveAttribute('data-correction', 'add')
  await expect(page.locator('.stat', { hasText: '示例事项' })).toBeVisible()
})

test('text and list point at each other; search, outline and furniture', async ({ page }) => {
  const desk = new Desk(page)
  await desk.read(FIRST.name)
  const item = page.locator('.stat', { hasText: '城镇新增就业' })
  await item.hover()
  await expect(desk.text.locator('mark.hover')).toContainText('3000人')
  await desk.text.locator('mark', { hasText: '社会消费品零售总额' }).hover()
  await expect(page.locator('.stat.hover')).toContainText('社会消费品零售总额')
  await item.click()
  await expect(item).toHaveAttribute('aria-current', 'true')
  await expect(desk.text.locator('[data-on]')).toContainText('3000人')
  await page.getByLabel('在文中找').fill('增长')
  await page.getByLabel('在文中找').press('Enter')
  await expect(page.getByText('第 1 处，共 5 处')).toBeVisible()
  await page
    .getByRole('navigation', { name: '提纲' })
    .getByRole('button', { name: /2031年工作安排/ })
    .click()
  await expect(desk.text.locator('[data-on]')).toBeInViewport()
})
