import type { Locator, Page } from '@playwright/test'

/** The first page: counts by verdict, the matrix, what to look at first. */
export class OverviewPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  count(verdict: string): Locator {
    return this.page.locator(`[data-verdict=${verdict}] .n`)
  }

  async number(verdict: string): Promise<number> {
    return Number((await this.count(verdict).innerText()).replaceAll(',', ''))
  }

  /** A ranked list by its heading. */
  list(heading: string | RegExp): Locator {
    return this.page.getByRole('region', { name: heading }).locator('.items > li')
  }

  cell(label: RegExp): Locator {
    return this.page.getByRole('button', { name: label })
  }

  /** The switch for 左右 and its choices. */
  get convention(): Locator {
    return this.page.getByRole('combobox', { name: /“左右”怎么算|“About”/ })
  }

  async choose(option: RegExp): Promise<string> {
    await this.convention.click()
    const chosen = this.page.getByRole('option', { name: option })
    const words = await chosen.innerText()
    await chosen.click()
    return words
  }

  /** A filter that takes one press. */
  quick(filter: string, value: string): Locator {
    return this.page.getByRole('group', { name: filter }).getByRole('button', { name: value, exact: true })
  }

  get chips(): Locator {
    return this.page.locator('.chip')
  }
}
