import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { returning, returnTo } from './library.ts'

export interface Upload {
  readonly name: string
  readonly text: string | Uint8Array
}

/** The page's frame: opening, moving between views, bringing files in. */
export class App {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What became of the files of the last import. */
  get log(): Locator {
    return this.page.getByRole('status', { name: /^(?:本次读入|This import)/ })
  }

  /** Opens the site, on a first visit or a later one, with the enclosed library read and judged and the tour put away. */
  async open(path = '/', site = './'): Promise<void> {
    const stored = returning.get(this.page)
    if (stored) {
      returning.delete(this.page)
      await returnTo(this.page, await stored())
      await this.page.goto(`${site}#${path}`)
      await expect(this.page.locator('main')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 })
      return
    }
    await this.page.goto(`${site}#${path}`)
    const tour = this.page.locator('.tour')
    await tour.waitFor({ timeout: 30_000 })
    await tour.getByRole('button').last().click()
    await expect(tour).toHaveCount(0)
  }

  /** Goes to a view by its link, as when a link is pasted. */
  async go(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      const [from, to] = [location.hash.slice(1), hash].map((h) => h.split('?')[0])
      if (from !== to) for (const left of document.querySelectorAll('#main h1, #main figure')) left.setAttribute('data-left', '')
      location.hash = hash
    }, path)
    // The view left behind keeps its buttons until the next one is there.
    await expect(this.page.locator('[data-left]')).toHaveCount(0)
  }

  /** Chooses files with the library's picker and waits until they are read and judged. */
  async bring(files: readonly Upload[]): Promise<void> {
    await this.go('/library')
    const chooser = this.page.waitForEvent('filechooser')
    // Beside the drop zone: the view left behind has buttons of its own until the library is there.
    await this.page.locator('.mantine-Dropzone-root + .pickers').getByRole('button').first().click()
    await (await chooser).setFiles(
      files.map((f) => ({ name: f.name, mimeType: 'text/plain', buffer: typeof f.text === 'string' ? Buffer.from(f.text) : Buffer.from(f.text) })),
    )
    await expect(this.log).toBeVisible({ timeout: 30_000 })
  }
}
