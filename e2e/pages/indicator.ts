import type { Locator, Page } from '@playwright/test'

/** A chart with its key, its summary and its table. */
export class IndicatorPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get chart(): Locator {
    return this.page.getByRole('figure').first()
  }

  /** Marks of the drawing itself, without those of the key. */
  marks(kind: 'target' | 'result' | 'gap' | 'lone' | 'other'): Locator {
    return this.chart.locator(`[role=img] .mark-${kind}, svg[role=img].mark-${kind}`)
  }

  get key(): Locator {
    return this.chart.getByRole('list', { name: /图例|Key/ })
  }

  get rows(): Locator {
    return this.chart.locator('table.data tbody tr')
  }

  row(year: number): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name: String(year), exact: true }) })
  }
}
