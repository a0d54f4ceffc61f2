import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'

test('the provinces’ targets and results are offered on the front page, come with one press, and lead to their source', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const offer = page.locator('[data-offer]')
  await expect(offer).toContainText('31个省份')
  const before = Number((await page.locator('.bar').innerText()).match(/(\d+) 项目标/)?.[1])
  await offer.getByRole('button').click()
  await expect(offer).toHaveCount(0, { timeout: 60_000 })
  await expect
    .poll(async () => Number((await page.locator('.bar').innerText()).match(/([\d,]+) 项目标/)?.[1]?.replace(',', '')), { timeout: 60_000 })
    .toBeGreaterThan(before)

  await app.go('/library')
  const listed = page.getByRole('listitem').filter({ hasText: '31个省份' })
  await expect(listed).toContainText('已添加')
  await expect(listed).toContainText(/\d+ 份报告的 [\d,]+ 条数据/)
  expect(await axeProblems(page)).toEqual([])

  await app.go('/method')
  const published = page.getByRole('region', { name: /别人的统计与本程序的统计/ }).first()
  await expect(published.locator('[data-published="short 2023"]').last()).toContainText('17 / 31')
  await expect(published.locator('[data-published="lowered 2025"]')).toContainText('15 / 31')

  await app.go('/indicator?i=gdp&p=330000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地区生产总值')
  await page.getByRole('table').getByRole('link', { name: /2019/ }).first().click()
  await expect(page.locator('blockquote').first()).toContainText('浙江省 2019 · 地区生产总值 · 目标')
  await expect(page.locator('blockquote').first()).toContainText(/本程序从该报告原文第 [\d,]+–[\d,]+ 字处读出/)
  await expect(page.locator('blockquote').first()).toContainText('报告的 SHA-256')
  await page.locator('blockquote').first().getByRole('link', { name: '在数据文件里看' }).click()
  await expect(page.locator('input[aria-haspopup="listbox"][value="浙江省"]')).toBeVisible()
  await expect(page.locator('tr[aria-current="true"]')).toContainText('2019')
})

test.describe('a first visit', () => {
  test.use({ visit: 'first', provinces: true })

  test('answers for the 31 provinces without being asked: who fell short, on a map of tiles', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await expect(page.getByText(/31个省区市中\d+个未完成/).first()).toBeVisible({ timeout: 60_000 })
    await expect(page.locator('[data-offer]')).toHaveCount(0)
    await expect(page.getByRole('region', { name: /各省区市/ }).first()).toBeVisible()
    // Taken away by the reader it stays away, and is offered.
    await app.go('/library')
    const listed = page.getByRole('listitem').filter({ hasText: '31个省份' })
    await expect(listed).toContainText('已添加')
    await page.getByRole('button', { name: '删除 provinces.parquet' }).click()
    await expect(listed.getByRole('button')).toBeVisible()
    await page.reload()
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
    await expect(listed.getByRole('button')).toBeVisible()
  })

  test('without the pack shows the enclosed reports, offers it, and says what to do', async ({ page, watch }) => {
    const app = new App(page)
    await page.route('**/seeds/reference/**', (route) => route.abort())
    await app.open()
    await page.locator('[data-offer]').getByRole('button').click()
    await expect(page.getByText(/未能取得：请联网后再试一次/)).toBeVisible()
    await expect(page.locator('[data-offer]').getByRole('button')).toBeEnabled()
    // The browser names the failed requests itself; nothing else may be wrong.
    expect(new Set(watch.problems.splice(0))).toEqual(new Set(['console: Failed to load resource: net::ERR_FAILED']))
  })
})
