import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'

test('conventions, rules, registry and measured figures stand on the page', async ({ page }) => {
  const app = new App(page)
  await app.open('/method')
  await expect(page.getByRole('region', { name: '“左右”的三种算法' })).toContainText('0.3')
  await expect(page.locator('[data-rule]')).not.toHaveCount(0)
  await expect(page.locator('[data-figure]')).not.toHaveCount(0)
  await expect(page.getByRole('region', { name: '别人的统计与本程序的统计' })).toContainText('到资料库添加各省的参考数据')
  const rows = page.locator('.registry tbody tr')
  const all = await rows.count()
  expect(all).toBeGreaterThan(100)
  await page.getByLabel('在表中找').fill('gdp')
  await expect(rows.first()).toContainText('gdp')
  expect(await rows.count()).toBeLessThan(all)
  await expect(page.getByRole('region', { name: '怎样引用' })).toContainText('兑现')
})
