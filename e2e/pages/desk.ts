import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** Reader, review and library as a reporter uses them. */
export class Desk {
  readonly page: Page
  readonly main: Locator
  readonly card: Locator
  readonly log: Locator
  readonly text: Locator
  readonly chosen: Locator

  constructor(page: Page) {
    this.page = page
    this.main = page.locator('main')
    this.card = page.locator('[data-item]')
    this.log = page.locator('[data-correction]')
    this.text = page.locator('article.text')
    this.chosen = page.locator('.beside .desk')
  }

  /** Waits until everything stored is judged. */
  async settled(): Promise<void> {
    await expect(this.main).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
  }

  /** Opens a stored report by a part of its file name. */
  async read(name: string): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '/library'
    })
    await this.page.locator('.shelf-row .wide').getByRole('link', { name }).first().click()
    await expect(this.text).toBeVisible()
  }

  /** Points at a statement in the text by its words and presses it. */
  async pick(words: string): Promise<void> {
    await this.text.locator('mark', { hasText: words }).first().click()
  }

  /** Selects words of the text as a reader does with the mouse. */
  async select(words: string): Promise<void> {
    await this.text.evaluate((box, wanted) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      let from = box.textContent?.indexOf(wanted) ?? -1
      let left = wanted.length
      if (from < 0) throw new Error(`not in the text: ${wanted}`)
      for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
        const size = node.textContent?.length ?? 0
        if (from >= size) {
          from -= size
          continue
        }
        if (left === wanted.length) range.setStart(node, from)
        const taken = Math.min(left, size - from)
        range.setEnd(node, from + taken)
        left -= taken
        from = 0
      }
      window.getSelection()?.removeAllRanges()
      window.getSelection()?.addRange(range)
      box.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    }, words)
  }

  /** The verdict a target has on the page of targets that hold these words. */
  verdictOf(words: string): Locator {
    return this.page.locator('table.data tbody tr', { hasText: words }).locator('.verdict').first()
  }
}
