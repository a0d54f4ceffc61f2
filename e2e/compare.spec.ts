import { parseHTML } from 'linkedom'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { FigureEditor } from './pages/figure.ts'

test('places side by side: from a place with those above it, the choice in the address, exported like other figures', async ({ page }) => {
  const app = new App(page)
  await app.open('/place?p=650402')
  await page.getByRole('link', { name: '与上级、全国对比' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对比')
  const chart = page.getByRole('figure').first()
  await expect(chart.locator('[role=img] [data-line]')).toHaveCount(2)
  await expect(chart.locator('.hit[data-of=全国]').nth(10)).toBeVisible()
  expect(page.url()).toContain('p=650402%2C100000')

  await page.getByRole('combobox', { name: '地区' }).fill('疏附')
  await page.getByRole('option', { name: '疏附县' }).click()
  await expect(chart.locator('[role=img] [data-line]')).toHaveCount(3)
  await page.reload()
  await expect(chart.locator('[role=img] [data-line]')).toHaveCount(3)
  expect(page.url()).toContain('653121')

  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const svg = parseHTML((await editor.save('SVG')).bytes.toString('utf8')).document
  expect([...svg.querySelectorAll('text[data-mark=line]')].map((e) => e.textContent).sort()).toEqual(['全国', '疏附县', '高昌区'])
  expect(svg.querySelectorAll('[data-mark^="result:全国:"]').length).toBeGreaterThan(15)
})

test('the same places in two years, in one year, and against the middle half of their level; each kept in the address', async ({ page }) => {
  const app = new App(page)
  await app.open('/compare?i=gdp&m=growth&p=650402,100000')
  const chart = page.getByRole('figure').first()
  await expect(chart.locator('[data-line]')).toHaveCount(2)
  // The note of a year follows the pointer, and goes with it.
  await chart.locator('.hit[data-of=全国]').nth(3).hover()
  await expect(chart.locator('.compared-note')).toContainText('全国')
  await page.mouse.move(0, 0)
  await expect(chart.locator('.compared-note')).toHaveCount(0)

  await page.getByText('两年对照').click()
  await expect(chart.locator('.hit[data-of=全国]')).toHaveCount(2)
  await page.getByRole('combobox', { name: '从' }).click()
  await page.getByRole('option', { name: '2010', exact: true }).click()
  await expect(chart.locator('figcaption')).toContainText('2010–')
  expect(page.url()).toContain('form=slope')
  expect(page.url()).toContain('y0=2010')
  const editor = new FigureEditor(page)
  await editor.open(page.locator('#main'))
  const svg = parseHTML((await editor.save('SVG')).bytes.toString('utf8')).document
  expect([...svg.querySelectorAll('[data-mark^="year:"]')].map((e) => e.textContent)).toContain('2010')
  expect(svg.querySelectorAll('[data-mark^="result:全国:"]')).toHaveLength(2)
  await editor.close()

  await page.getByText('一年目标与结果').click()
  await expect(chart.locator('g[data-place]').first()).toBeVisible()
  await page.reload()
  await expect(chart.locator('g[data-place]').first()).toBeVisible()
  await chart.locator('g[data-place]').first().hover()
  await expect(chart.locator('.hover-note')).toContainText('目标')
  expect(await axeProblems(page)).toEqual([])
})
