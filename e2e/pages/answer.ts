import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** The dialog in which what became of a target is found by hand. */
export class Answer {
  readonly page: Page
  readonly dialog: Locator
  readonly search: Locator
  readonly figures: Locator
  readonly preview: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
    this.search = this.dialog.getByRole('combobox', { name: /^(?:查找|Search)/ })
    this.figures = this.dialog.locator('[data-pick="figure"]')
    this.preview = this.dialog.getByRole('table')
  }

  /** Waits until every choice is weighed. */
  async ready(): Promise<void> {
    await expect(this.search).toBeFocused({ timeout: 15_000 })
  }

  /** The choice that is not a figure. */
  fixed(which: 'nothing' | 'unknown'): Locator {
    return this.dialog.locator(`[data-pick="${which}"]`)
  }

  /** The verdict the choice at hand would bring under a convention. */
  after(convention: 'strict' | 'rounding' | 'elastic'): Locator {
    return this.preview.locator(`[data-convention="${convention}"] td:last-child .verdict`)
  }
}
