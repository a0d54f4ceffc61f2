import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'

test('a reader without a mouse: skip link, pages by letter, palette, help, convention', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const title = page.getByRole('heading', { level: 1 })

  await page.reload()
  await expect(title).toHaveText('承诺与结果')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()

  for (const [key, words] of [
    ['p', '乌拉特后旗|全国'],
    ['w', '等待次年报告的目标'],
    ['l', '资料库'],
    ['m', '方法'],
    ['o', '承诺与结果'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(title).toHaveText(new RegExp(words))
  }

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: '帮助' })
  await expect(help).toContainText('次年报告没有给出结果')
  await expect(help).toContainText('命令面板')
  expect(await axeProblems(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('textbox', { name: '查找地区、指标、报告' })).toBeFocused()
  await page.keyboard.type('疏附')
  await expect(page.getByRole('button', { name: '疏附县', exact: true })).toBeVisible()
  expect(await axeProblems(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(title).toHaveText('疏附县')
  // The palette fades; only then is there one dialog at a time.
  await expect(page.getByRole('dialog')).toHaveCount(0)

  for (const name of ['+ 添加筛选', '导出数据']) {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-portal] :is([role=dialog], [role=menu])')).toBeVisible()
    expect(await axeProblems(page, '[data-portal]'), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-portal] :is([role=dialog], [role=menu])')).toHaveCount(0)
    await expect(opener).toBeFocused()
  }

  const convention = page.getByRole('combobox', { name: '“左右”怎么算' })
  await convention.focus()
  await page.keyboard.press('Enter')
  const strict = page.getByRole('option', { name: /严格/ })
  await expect(strict).toBeVisible()
  expect(await axeProblems(page, '[data-portal]')).toEqual([])
  // As a reader does: down until it stands on the wanted one.
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(strict).toHaveAttribute('data-combobox-selected', 'true', { timeout: 300 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/c=strict/)
})

test('the matrix, a pair and its evidence by keyboard alone', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const cell = page.getByRole('button', { name: /^全国 · 2022：/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toHaveAttribute('aria-expanded', 'true')
  const link = page.getByRole('region', { name: '全国 · 2022' }).first().getByRole('link', { name: '国内生产总值' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全国 2022 · 国内生产总值')
  await page.locator('.lead').getByRole('link', { name: '5.5%左右' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[aria-current=true]')).toContainText('5.5%')
})

test('the tour is short, can be left at once and does not come back', async ({ page }) => {
  await page.goto('./')
  const tour = page.locator('.tour')
  await tour.waitFor({ timeout: 30_000 })
  await tour.getByRole('button', { name: '下一步' }).click()
  await expect(tour).toContainText('2/3')
  expect(await axeProblems(page, '.tour')).toEqual([])
  await tour.getByRole('button', { name: '跳过' }).click()
  await expect(tour).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(tour).toHaveCount(0)
})
