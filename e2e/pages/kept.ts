import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import type { FigureEditor } from './figure.ts'

/** The kept charts: kept in the editor, listed on the page for saving and publishing. */
export class KeptCharts {
  readonly page: Page
  readonly section: Locator

  constructor(page: Page) {
    this.page = page
    this.section = page.getByRole('region', { name: /我的图表|My charts/ })
  }

  /** Keeps the figure that is open in the editor, under a name or its title, and gives the name. */
  async keep(editor: FigureEditor, name?: string): Promise<string> {
    const group = editor.dialog.getByRole('group', { name: '存入我的图表' })
    if (name !== undefined) await group.getByLabel('图表名称').fill(name)
    const kept = await group.getByLabel('图表名称').inputValue()
    await group.getByRole('button', { name: /^(?:存入我的图表|更新我的图表)$/ }).click()
    await expect(this.notice(kept)).toBeVisible()
    return kept
  }

  /** What was said last of a chart of this name. */
  notice(name: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: name }).last()
  }

  get items(): Locator {
    return this.section.locator('[data-kept]')
  }

  item(name: string): Locator {
    return this.items.filter({ has: this.page.getByRole('heading', { name, exact: true }) })
  }

  /** What the list says of the chart's numbers: `same`, `changed`, `gone`. */
  standing(name: string): Locator {
    return this.item(name).locator('[data-standing]')
  }

  async rename(from: string, to: string): Promise<void> {
    await this.item(from)
      .getByRole('button', { name: `给“${from}”改名` })
      .click()
    await this.section.getByLabel('新名称').fill(to)
    await this.section.getByLabel('新名称').press('Enter')
    await expect(this.item(to)).toHaveCount(1)
  }

  async delete(name: string): Promise<void> {
    await this.item(name)
      .getByRole('button', { name: `删除“${name}”` })
      .click()
    await expect(this.item(name)).toHaveCount(0)
  }
}
