import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { OverviewPage } from './pages/overview.ts'

test('a count leads to its targets as a table: sorted by its heads, copied, and axe finds nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const app = new App(page)
  const overview = new OverviewPage(page)
  await app.open()
  const missed = await overview.number('missed')
  await overview.count('missed').click()
  const table = page.getByRole('table', { name: '全部目标' })
  await expect(table).toHaveAttribute('aria-rowcount', String(missed + 1))
  await expect(page).toHaveTitle('全部目标 · 兑现')
  const gap = table.getByRole('columnheader', { name: '差距' })
  await expect(gap).toHaveAttribute('aria-sort', 'ascending')
  const first = () => table.getByRole('row').nth(1).innerText()
  const worst = await first()
  await gap.getByRole('button').click()
  await expect(gap).toHaveAttribute('aria-sort', 'descending')
  expect(await first()).not.toBe(worst)
  await page.getByRole('button', { name: '复制为 Markdown' }).click()
  await expect(page.getByText(`已复制 ${missed} 行`)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')[0]).toBe('| 地区 | 年份 | 指标或事项 | 目标 | 结果 | 差距 | 判定 |')
  expect(copied.split('\n')).toHaveLength(missed + 2)
  expect(await axeProblems(page, '#main')).toEqual([])
})

test('words are sought in quotes and subjects of all reports, and every find opens its sentence', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await app.go('/targets?q=示例 GDP')
  const table = page.getByRole('table', { name: '全部目标' })
  await expect(table.getByRole('row', { name: /示例县.*地区生产总值/ }).first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('searchbox').fill('示例县 固定资产')
  await expect(table.getByRole('row').nth(1)).toContainText('固定资产投资')
  await table.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例县')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('示例县 固定资产')
})

test('files dropped on any page are read, under their place and year', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.evaluate(
    ({ name, text }) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name, { type: 'text/plain' }))
      for (const kind of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    { name: FIRST.name, text: String(FIRST.text) },
  )
  await expect(app.log).toBeVisible({ timeout: 30_000 })
  await expect(app.log).toContainText('示例县 2031')
  await expect(page).toHaveTitle('资料库 · 兑现')
})
