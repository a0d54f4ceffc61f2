import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'

test('on paper: no controls, black on white also in the dark, the choice and the address in words, nothing over the edge', async ({ page }) => {
  const app = new App(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await app.open('/?indicator=gdp&c=strict')
  await expect(page.locator('.grid .cell').first()).toBeVisible()
  // A4 at 96 dots an inch, without its margins.
  await page.setViewportSize({ width: 718, height: 1047 })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const note = page.locator('.print-note')
  for (const path of ['/?indicator=gdp&c=strict', '/place?p=100000&c=strict', '/indicator?i=gdp&p=100000&c=strict', '/pending?c=strict', '/method']) {
    await app.go(path)
    await expect(page.locator('#main h1')).toBeVisible()
    await expect(page.getByRole('navigation', { name: '导航' })).toBeHidden()
    await expect(page.locator('.bar')).toBeHidden()
    await expect(note).toContainText(path.includes('c=strict') ? '严格' : '三种算法一致才判')
    await expect(note).toContainText('2026-03-20')
    await expect(note).toContainText(path.split('?')[0] ?? '')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBeLessThanOrEqual(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), path).toBe('rgb(255, 255, 255)')
    await page.screenshot({ path: `artefacts/screens/print${(path.split('?')[0] ?? '').replaceAll('/', '-')}.png`, fullPage: true })
  }
  await app.go('/?indicator=gdp&c=strict')
  await expect(note).toContainText('指标: 地区生产总值')
  await expect(page.locator('[data-verdict=met] .n')).toBeVisible()
})
