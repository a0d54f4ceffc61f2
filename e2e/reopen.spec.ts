import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { DataExport } from './pages/data.ts'
import { Desk } from './pages/desk.ts'
import { FIRST, SECOND } from './pages/invented.ts'

const PAIRS = '目标与结果（含判定）'

test('exported pairs come back: the same, or different row by row; a damaged file says where and why', async ({ page }) => {
  test.slow()
  const app = new App(page)
  const data = new DataExport(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await new Desk(page).settled()
  await app.go('/?place=示例县')
  const csv = (await data.save({ what: PAIRS, format: 'CSV（Excel', extent: '筛选后' })).bytes.toString('utf8')
  const whole = (await data.save({ what: PAIRS, format: 'NDJSON', extent: '全部' })).bytes
  await app.go('/library')
  const same = await data.bring('全部.ndjson', whole)
  await expect(same.locator('[data-opened=same]')).toContainText('没有差别')
  await page.keyboard.press('Escape')
  await expect(same).toHaveCount(0)

  const rows = csv.split('\r\n')
  const header = rows[0]?.split(',') ?? []
  const at = rows.findIndex((r) => r.includes('固定资产投资增长10%左右'))
  const changed = rows.map((r, i) => (i === at ? r.replace(',missed,', ',met,') : r)).join('\r\n')
  expect(changed).not.toBe(csv)
  const dialog = await data.bring('改过.csv', changed)
  const row = dialog.locator('[data-difference=changed]')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(`文件第 ${at + 1} 行`)
  await expect(row).toContainText('missed')
  await expect(dialog.locator('[data-count=same] dd')).toHaveText(String(rows.length - 3))
  expect(Number(await dialog.locator('[data-count=onlyHere] dd').innerText())).toBeGreaterThan(100)
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '保存差别' }).click()
  expect((await saving).suggestedFilename()).toBe('改过-differences.csv')
  expect(await axeProblems(page, '[role="dialog"]')).toEqual([])
  await row.getByRole('link').click()
  await expect(page.locator('h1')).toContainText('示例县 2031 · 固定资产投资')

  await app.go('/library')
  const value = header.indexOf('target_value')
  const broken = rows.map((r, i) => (i === 1 ? r.split(',').with(value, '很多').join(',') : r)).join('\r\n')
  const refused = await data.bring('坏.csv', broken)
  await expect(refused).toContainText('资料库没有改动')
  await expect(refused.getByRole('listitem').first()).toContainText('第 2 行 · “target_value”列 应为数字')
})

test('corrections come back from a table: new ones are taken over, and out again on a word', async ({ page }) => {
  const app = new App(page)
  const [desk, data] = [new Desk(page), new DataExport(page)]
  await app.open('/review?k=statement')
  await desk.settled()
  await page.keyboard.press('r')
  await expect(desk.log).toHaveCount(1)
  await desk.settled()
  const table = (await data.save({ what: '人工改动', format: 'CSV（Excel' })).bytes
  await app.go('/library')
  const known = await data.bring('更正.csv', table)
  await expect(known.locator('[data-fate=here]')).toHaveCount(1)
  await expect(known).toContainText('没有可采用的更正')
  await page.keyboard.press('Escape')
  await app.go('/review')
  await page.keyboard.press('u')
  await expect(desk.log).toHaveCount(0)
  await desk.settled()
  await app.go('/library')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  const dialog = await data.bring('更正.csv', table)
  await expect(dialog.locator('[data-fate=new]')).toHaveCount(1)
  expect(await axeProblems(page, '[role="dialog"]')).toEqual([])
  expect(await dialog.evaluate((d) => d.scrollWidth - d.clientWidth)).toBeLessThanOrEqual(0)
  await dialog.getByRole('button', { name: '采用 1 条更正' }).click()
  await expect(dialog).toHaveCount(0)
  await desk.settled()
  await app.go('/review')
  await expect(desk.log).toHaveCount(1)
  await page.getByRole('alert').getByRole('button', { name: '撤销' }).click()
  await expect(desk.log).toHaveCount(0)
})
