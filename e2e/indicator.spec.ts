import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { fromCorpus, hasCorpus } from './pages/corpus.ts'
import { IndicatorPage } from './pages/indicator.ts'

test('one place over the years: every target and result is drawn, keyed, summed up and in the table', async ({ page }) => {
  const app = new App(page)
  const view = new IndicatorPage(page)
  await app.open('/indicator?i=gdp&p=100000&m=growth&u=%25')
  await expect(view.marks('target')).toHaveCount(21)
  await expect(view.rows).toHaveCount(21)
  await expect(view.marks('result')).toHaveCount(20)
  await expect(view.marks('gap')).toHaveCount(1)
  await expect(view.chart.locator('[role=img] .mark-label.v-missed')).toHaveText('3%')
  for (const word of ['目标 (左右)', '目标 (以上)', '目标 (区间)', '完成', '未完成', '临界', '待公布'])
    await expect(view.key.getByRole('listitem').filter({ hasText: word }).first()).toBeVisible()
  await expect(view.row(2022)).toContainText('−2.5个百分点')
  await expect(view.chart).toContainText('差距最大的是 2022 年：目标 5.5%左右，结果 3%。')

  const miss = await view.chart.locator('[role=img] .mark-result.v-missed polygon').boundingBox()
  const axis = await view.chart.locator('[role=img] .axis-x').boundingBox()
  expect(miss && axis && miss.y + miss.height < axis.y).toBe(true)

  await view.chart.locator('[role=img] .mark-result.v-missed polygon').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国 2022 · 国内生产总值')
})

test('a report’s expected 7 % stands beside the bulletin’s 5.5 %, marked, each with its words', async ({ page }) => {
  const app = new App(page)
  const view = new IndicatorPage(page)
  await app.open('/indicator?i=gdp&p=650402&m=growth&u=%25')
  const note = page.getByRole('note')
  await expect(note).toContainText('报告与公报不同')
  await expect(note).toContainText('预计增长7%，公报为增长5.5%')
  await expect(view.marks('lone')).toHaveCount(1)
  await expect(view.marks('other')).toHaveCount(1)
  await view.chart.getByRole('link', { name: '预计 7%' }).click()
  await expect(page.locator('mark.on')).toContainText('增长7%')
})

test('all places of a year, and no spread below a minimum number', async ({ page }) => {
  const app = new App(page)
  const view = new IndicatorPage(page)
  await app.open('/indicator?i=gdp&m=growth&u=%25&tab=places&y=2024')
  const places = page.locator('svg[role=img] g[data-place]')
  expect(await places.count()).toBeGreaterThan(0)
  expect(await places.count()).toBeLessThanOrEqual(await view.rows.count())
  await expect(page.locator('svg[role=img]').first()).toHaveAttribute('aria-label', /^2024 年有 \d+ 个地区设了目标/)
  await page.getByText('差距分布').click()
  await expect(page.locator('.empty')).toContainText('少于 30 项，不画分布')
  await page.goBack()
  await expect(places.first()).toBeVisible()
})

const PROVINCES = ['河北省', '山西省', '辽宁省', '吉林省', '江苏省', '安徽省', '山东省', '湖北省', '湖南省', '四川省', '陕西省', '青海省']
const YEARS = [2014, 2015, 2016, 2017]

test('many places over real years: sorted by deviation, a scatter, and a spread with its caveat', async ({ page }) => {
  test.skip(!hasCorpus, 'the collection of real reports is not beside the project')
  test.slow()
  const app = new App(page)
  const view = new IndicatorPage(page)
  await app.open()
  await app.bring(fromCorpus(PROVINCES.flatMap((p) => YEARS.map((y) => `province/${p}/${y}.md`))))
  await app.go('/indicator?i=gdp&m=growth&u=%25&tab=places&y=2015&level=province')
  const rows = page.locator('svg[role=img] g[data-place]')
  await expect(rows.nth(8)).toBeVisible({ timeout: 60_000 })
  const gaps = (await view.rows.locator('td:nth-child(5)').allInnerTexts())
    .filter((v) => v !== '')
    .map((v) => Number(v.replace('−', '-').replace(/[+个百分点]/g, '')))
  expect(gaps.length).toBeGreaterThan(8)
  expect([...gaps].sort((a, b) => a - b)).toEqual(gaps)
  // The table lists what a place hoped for beside its target; the plot has one mark a place.
  expect(
    await page
      .getByRole('img', { name: /斜线上为恰好完成/ })
      .locator('.mark-result')
      .count(),
  ).toBeLessThanOrEqual(gaps.length)
  await app.go('/indicator?i=gdp&m=growth&u=%25&tab=spread')
  const columns = page.locator('svg[role=img] g[data-count]')
  await expect(columns.first()).toBeVisible()
  // Empty ends are left off; every deviation is in one of the columns.
  const counts = await columns.evaluateAll((all) => all.map((e) => Number(e.getAttribute('data-count'))))
  expect(counts.length).toBeLessThanOrEqual(24)
  expect(counts.reduce((n, c) => n + c, 0)).toBe(Number(/^(\d+) 项目标有差距/m.exec(await view.chart.innerText())?.[1]))
  await expect(view.chart).toContainText('本身不能证明什么')
})
