import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { FIRST, SECOND } from './pages/invented.ts'
import { viewPaths } from './pages/views.ts'

const over = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('every page has its place in the menu, and the grid begins at the years that were judged', async ({ page }) => {
    const app = new App(page)
    await app.open()
    const links = page.getByRole('navigation', { name: '导航' }).getByRole('link')
    await expect(links).toHaveCount(10)
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 })
    const grid = page.getByRole('region', { name: /^目标一览 · / })
    await grid.scrollIntoViewIfNeeded()
    await expect(grid.getByRole('columnheader', { name: '2025', exact: true })).toBeInViewport()
    await expect(grid.getByRole('columnheader', { name: '2005', exact: true })).not.toBeInViewport()
    await expect(grid.getByRole('rowheader', { name: '疏附县' })).toBeInViewport({ ratio: 1 })
  })

  test('a long address under a report breaks', async ({ page }) => {
    const app = new App(page)
    await app.open()
    const address = `https://www.example.gov.cn/${'zfgzbg'.repeat(12)}.html`
    await app.bring([{ name: FIRST.name.replace('.txt', '.md'), text: `---\ntitle: 示例县政府工作报告\nsource: ${address}\n---\n${FIRST.text}` }])
    await page.locator('.shelf-row .wide').getByRole('link', { name: '示例县2031' }).click()
    await expect(page.locator('#main')).toContainText(address)
    expect(await over(page)).toBeLessThanOrEqual(0)
  })
})

test('at 320 px, as at 400 % zoom, no view runs over the edge, in either language', async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND])
  await app.go('/')
  const found: string[] = []
  const paths = [...(await viewPaths(page)), ['places', '/indicator?i=gdp&tab=places'], ['spread', '/indicator?i=gdp&tab=spread']] as const
  for (const language of ['English', '中文']) {
    for (const [name, path] of paths) {
      await app.go(path)
      await expect(page.locator('#main h1')).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      if ((await over(page)) > 0) found.push(`${name} before ${language}: ${await over(page)} px`)
    }
    await page.getByRole('button', { name: language, exact: true }).click()
  }
  expect(found).toEqual([])
})
