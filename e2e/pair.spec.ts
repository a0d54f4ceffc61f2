import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'

test('a pair: both quotes in their paragraphs, verdicts by convention, sentences and citations', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await app.go('/?place=示例县&verdict=missed')
  await page
    .getByRole('region', { name: '差距最大的未完成' })
    .getByRole('link', { name: /固定资产投资/ })
    .click()
  const [promised, reported] = [page.locator('blockquote').nth(0), page.locator('blockquote').nth(1)]
  await expect(promised.locator('mark')).toHaveText('固定资产投资增长10%左右')
  await expect(promised).toContainText('2031年经济社会发展的主要预期目标是')
  await expect(reported.locator('mark')).toHaveText('固定资产投资增长6%')
  await expect(reported).toContainText('2031年，全县地区生产总值增长7.4%')
  const judged = page.getByRole('region', { name: '按各标准判定' })
  for (const convention of ['严格', '四舍五入', '弹性（2014）']) await expect(judged).toContainText(convention)
  await expect(judged.getByText('未完成')).toHaveCount(3)
  await expect(judged).toContainText('−4个百分点')
  await expect(judged).toContainText(/规则J\d+/)

  const ready = page.getByRole('region', { name: '可直接引用的表述' })
  await expect(ready).toContainText('示例县2031年的固定资产投资目标是增长10%左右，公布的结果是增长6%，比目标差4个百分点，目标未完成')
  await expect(ready).toContainText('missing the target by 4 percentage points')
  const cited = page.getByRole('region', { name: '引用', exact: true })
  await expect(cited).toContainText('示例县人民政府, 示例县2032年政府工作报告, 2032-01-10')
  await page.getByText('CSL-JSON').click()
  await expect(cited.locator('pre')).toContainText('"issued"')
  await page.getByText('BibTeX').click()
  await expect(cited.locator('pre')).toContainText('@techreport{outturn')

  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例县 2031 · Fixed-asset investment')
  await expect(page.locator('.lead')).toContainText('about 10%')
  await reported.getByRole('link', { name: 'See in the report' }).click()
  await expect(page.locator('mark.on')).toHaveText('固定资产投资增长6%')
})

test('amounts stand in 亿元 in Chinese and in billions in English, what no report tells yet is awaited', async ({ page }) => {
  const app = new App(page)
  await app.open('/place?p=100000&year=2024&indicator=deficit')
  await page.getByText('数据表').click()
  const row = page.locator('table.pairs tbody tr').first()
  await expect(row).toContainText('40,600亿元')
  await expect(row).toContainText('待公布')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(row).toContainText('4.06 trillion yuan')
  await row.getByRole('link', { name: 'Fiscal deficit' }).click()
  await expect(page.locator('.lead')).toContainText('Awaiting report')
  await expect(page.locator('mark.target')).toHaveText('China 2024 · Fiscal deficit · target 4.06 trillion yuan')
  await page.getByText(/^Data row \d+$/).click()
  await expect(page.locator('blockquote code')).toContainText('全国,100000,target,2024,deficit')
})
