import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds against WCAG 2.2 AA and good practice, on the whole page or within what a selector names. No page of ours has frames, so one pass in the page itself does. */
export const axeProblems = async (page: Page, within?: string): Promise<readonly string[]> => {
  // Half a megabyte of script, brought into a page once.
  const there = await page.evaluate(() => Reflect.has(globalThis, 'axe'))
  const builder = new AxeBuilder({ page, ...(there ? { axeSource: 'void 0' } : {}) })
    .options({ resultTypes: ['violations'], preload: false, selectors: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Pages of ours are addressed behind #: their links are no skip links, and the real one is a button.
    .disableRules(['skip-link'])
    .setLegacyMode()
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`))
}
