import { parseHTML } from 'linkedom'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FigureEditor } from './pages/figure.ts'

test('places side by side: from a place with those above it, the choice in the address, exported like other figures', async ({ page }) => {
  const app = new App(page)
  await app.open('/place?p=650402')
  await page.getByRole('link', { name: '与上级、全国对比' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('对比')
  const chart = page.getByRole('figure').first()
  await expect(chart.locator('[role=img] [data-line]')).toHaveCount(2)
  await expect(chart.locator('[data-line=全国] .hit').nth(10)).toBeVisible()
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
