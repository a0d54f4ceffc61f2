import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { withoutPacks } from './pages/library.ts'
import { OverviewPage } from './pages/overview.ts'

test('from the biggest miss to its evidence and a sentence to print', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = new App(page)
  const overview = new OverviewPage(page)
  await app.open()
  const misses = overview.list('差距最大的未完成')
  // What is most unusual for its own statistic comes first: 2.5 points of growth before 2.8 of energy intensity.
  await expect(misses.first()).toContainText('全国 2022 · 国内生产总值')
  expect(await misses.count()).toBeGreaterThan(3)

  const growth = misses.filter({ hasText: '全国 2022 · 国内生产总值' })
  await expect(growth).toContainText('5.5%左右')
  await expect(growth).toContainText('−2.5个百分点')
  await growth.getByRole('link', { name: /国内生产总值/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国 2022 · 国内生产总值')
  await expect(page.locator('mark.target')).toContainText('目标 5.5%左右')
  await expect(page.locator('mark.result')).toContainText('结果 3%')

  await page.getByRole('region', { name: '可直接引用的表述' }).getByRole('button', { name: '复制' }).first().click()
  const sentence = await page.evaluate(() => navigator.clipboard.readText())
  expect(sentence).toBe(
    '全国2022年的国内生产总值目标是增长5.5%左右，公布的结果是增长3%，比目标差2.5个百分点，目标未完成（来源：政府工作报告 2022；政府工作报告 2023）。',
  )

  await page.locator('.lead').getByRole('link', { name: '3%' }).click()
  await expect(page.locator('tr[aria-current=true]')).toContainText('3%')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国 2022 · 国内生产总值')
})

test('the convention switch says how many verdicts change, and changes that many', async ({ page }) => {
  const app = new App(page)
  const overview = new OverviewPage(page)
  await app.open()
  const before = { met: await overview.number('met'), missed: await overview.number('missed'), depends: await overview.number('depends') }
  expect(before.depends).toBeGreaterThan(0)
  expect(await overview.choose(/严格/)).toContain(`临界 −${before.depends}`)
  await expect(overview.count('depends')).toHaveText('0')
  const strict = { met: await overview.number('met'), missed: await overview.number('missed') }
  expect(strict.met + strict.missed).toBe(before.met + before.missed + before.depends)
  expect(strict.missed).toBeGreaterThan(before.missed)
  expect(page.url()).toContain('c=strict')

  await overview.choose(/弹性/)
  expect(await overview.number('missed')).toBeLessThan(strict.missed)
  await page.goBack()
  await page.goBack()
  await expect(overview.count('depends')).toHaveText(String(before.depends))
})

test('the matrix opens its cells, turns, and shows what is loaded', async ({ page }) => {
  const app = new App(page)
  const overview = new OverviewPage(page)
  await app.open()
  const under = async (year: string) => (await page.locator('table.grid thead th', { hasText: year }).boundingBox())?.x ?? Number.NaN
  const county = await overview.cell(/^疏附县 · 2023：/).boundingBox()
  expect(Math.abs((county?.x ?? Number.NaN) - (await under('2023')))).toBeLessThan(4)
  expect(county?.height).toBeLessThan(60)
  await overview.cell(/^全国 · 2022：7 项目标 .*未完成 \d/).click()
  const opened = page.getByRole('region', { name: '全国 · 2022' }).first()
  await expect(opened.locator('tbody tr')).toHaveCount(7)
  await expect(opened.locator('tr', { hasText: '国内生产总值' })).toContainText('未完成')
  await page.getByText('指标 × 年份').click()
  await expect(overview.cell(/^地区生产总值 · 2022：/)).toBeVisible()
  await page.getByText('地区 × 年份').click()
  await page.getByText('覆盖', { exact: true }).click()
  await expect(page.getByRole('link', { name: '塔城地区 2022：有回顾这一年的报告' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^高昌区 2023：有回顾这一年的报告, 有数据文件/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: /^疏附县 2023：有提出目标的报告, \d+ 项目标/ })).toBeVisible()
})

test('filters combine, are chips, and go with the reader from view to view', async ({ page }) => {
  const app = new App(page)
  const overview = new OverviewPage(page)
  await app.open()
  await page.getByRole('button', { name: /添加筛选/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: '筛选' }).click()
  await page.getByRole('option', { name: '层级' }).click()
  await dialog.getByRole('combobox', { name: '选择或输入' }).click()
  await page.getByRole('option', { name: /^全国/ }).click()
  await overview.quick('判定', '未完成').click()
  await expect(overview.chips).toHaveText([/层级: 全国/, /判定: 未完成/])
  const missed = await overview.number('missed')
  await expect(overview.count('met')).toHaveText('0')
  await page.getByRole('link', { name: '指标', exact: true }).click()
  await expect(overview.chips).toHaveCount(2)
  await expect(page.locator('.bar [aria-live]')).toContainText(`${missed} 项目标`)
  await page.getByRole('button', { name: '去掉筛选 层级：全国' }).click()
  await expect(overview.chips).toHaveCount(1)
  expect(page.url()).not.toContain('level=')
  await page.goBack()
  await expect(overview.chips).toHaveCount(2)
})

test.describe('on a first visit', () => {
  test.use({ visit: 'first' })

  test('a link opens the same view in a clean profile', async ({ page, browser, baseURL }) => {
    const app = new App(page)
    await app.open()
    await app.go('/?c=strict&verdict=missed&level=national&shape=indicator-year&row=gdp&col=2022')
    const seen = (p: typeof page) => p.locator('#main').innerText()
    await expect(page.locator('.chip')).toHaveCount(2)
    await expect(page.getByRole('region', { name: '地区生产总值 · 2022' }).first()).toContainText('5.5%左右')
    const clean = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    const other = await clean.newPage()
    await withoutPacks(other)
    await other.goto(page.url())
    await other.locator('.tour').waitFor({ timeout: 30_000 })
    await expect(other.locator('.chip')).toHaveCount(2)
    // The lists are worked out after the first paint, here and there.
    await expect.poll(async () => (await seen(other)) === (await seen(page))).toBe(true)
    await clean.close()
  })

  test('a second visit says what changed since the first', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await expect(page.getByRole('region', { name: '上次打开以来' })).toHaveCount(0)
    await app.bring([FIRST, SECOND])
    await page.reload()
    await app.go('/')
    const since = page.getByRole('region', { name: '上次打开以来' })
    await expect(since.getByRole('listitem').filter({ hasText: '示例县 2031' })).toContainText(/^新载入 \d+ 个地区年份，\d+ 项目标/)
    await expect(since).not.toContainText('0 →')
    await since.getByRole('link', { name: '示例县 2031' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例县')
  })
})
