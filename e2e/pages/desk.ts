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
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        window.getSelection()?.removeAllRanges()
        window.getSelection()?.addRange(range)
        box.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
        return
      }
      throw new Error(`not in one run of the text: ${wanted}`)
    }, words)
  }

  /** The verdict a target has on the page of targets that hold these words. */
  verdictOf(words: string): Locator {
    return this.page.locator('table.data tbody tr', { hasText: words }).locator('.verdict').first()
  }
}
