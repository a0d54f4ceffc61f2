import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { axeProblems } from './pages/axe.ts'
import { viewPaths } from './pages/views.ts'

const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('#main h1, #main .empty').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
}

const WIDTHS = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

const cases = [
  ['light', 'zh', 'wide'],
  ['dark', 'en', 'phone'],
] as const

for (const [scheme, language, width] of cases)
  test(`every view, ${scheme}, ${language}, ${width}: axe finds nothing, nothing runs over the edge, no word is left to fill in`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(WIDTHS[width])
    await page.emulateMedia({ colorScheme: scheme })
    await page.addInitScript((chosen) => localStorage.setItem('outturn-language', chosen), language)
    const app = new App(page)
    await app.open()
    const found: string[] = []
    for (const [name, path] of await viewPaths(page)) {
      await app.go(path)
      await settled(page)
      await page.screenshot({ path: `artefacts/screens/${name}-${language}-${scheme}-${width}.png` })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) found.push(`${name}: ${over} px over the edge`)
      found.push(...(await axeProblems(page)).map((p) => `${name}: ${p}`))
      if (/\{\{|undefined|NaN|\[object/.test(await page.locator('#main').innerText())) found.push(`${name}: unfilled words`)
    }
    expect(found).toEqual([])
  })
