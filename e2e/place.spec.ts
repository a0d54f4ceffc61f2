import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'

test('a place: who reported when, and its targets beside those above it', async ({ page }) => {
  const app = new App(page)
  await app.open('/place?p=653121')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('疏附县')
  await expect(page.locator('#main')).toContainText('县区 · 新疆维吾尔自治区')
  await expect(page.getByRole('region', { name: '报告' })).toContainText('报告日期 2023-01-05')
  await expect(page.getByRole('region', { name: '报告' })).toContainText('阿卜拉江')
  const cascade = page.getByRole('region', { name: '上级与下级的目标' }).first().locator('tr', { hasText: '生产总值' })
  await expect(cascade).toContainText('5%左右')
  await expect(cascade).toContainText('力争 8%')
  await app.go('/place?p=654200')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('塔城地区')
  await expect(page.getByRole('link', { name: /2023年行署工作报告/ })).toBeVisible()
})

test('every indicator small, silences drawn, and the log of what was dropped and softened', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await app.go('/place?p=示例县')
  const growth = page.locator('[data-panel=gdp]')
  await expect(growth.locator('svg .mark-target')).toHaveCount(2)
  await expect(growth.locator('svg .mark-result.v-met')).toHaveCount(1)
  await expect(growth.locator('svg .mark-gap.v-pending')).toHaveCount(1)
  await expect(growth.locator('.latest')).toHaveText('2031 7% → 7.4% 完成')
  await expect(page.locator('[data-panel=fixed_asset_investment] .latest')).toContainText('未完成')
  await expect(page.locator('[data-panel=retail_sales] .latest')).toContainText('次年未报数')

  const log = page.getByRole('region', { name: '目标的变化' })
  await expect(log.locator('[data-finding=target_softened]')).toContainText('由2031年的增长7%改为2032年的增长7%左右（措辞放宽）')
  await log.getByRole('button', { name: /^目标未再提出 3$/ }).click()
  await expect(log.locator('[data-finding]')).toHaveCount(3)
  await log.getByRole('link', { name: /社会消费品零售总额增长8%/ }).click()
  await expect(page.locator('mark.on')).toContainText('社会消费品零售总额增长8%')
})
