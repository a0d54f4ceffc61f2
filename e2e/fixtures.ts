import { test as base, expect } from '@playwright/test'
import { firstVisit, returning, withoutPacks } from './pages/library.ts'

interface Watch {
  readonly problems: string[]
}

interface Visit {
  /** `back`: `App.open` finds the enclosed library read and judged on an earlier visit. `first`: nothing is stored yet. */
  readonly visit: 'back' | 'first'
  /** Whether a first visit brings in the provinces' facts, as the site does. Most tests look at five reports and want nothing else. */
  readonly provinces: boolean
  readonly watch: Watch
}

/** Every page: clock pinned, and a console error, an uncaught error or a request to another origin fails the test. */
export const test = base.extend<Visit, { stored: () => Promise<string> }>({
  visit: ['back', { option: true }],
  provinces: [false, { option: true }],
  stored: [
    async ({ browser }, use, { project }) => {
      let visited: Promise<string> | undefined
      await use(() => {
        visited ??= firstVisit(browser, project.use)
        return visited
      })
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ page, baseURL, visit, provinces, stored }, use) => {
      if (!provinces) await withoutPacks(page)
      if (visit === 'back') returning.set(page, stored)
      const problems: string[] = []
      const origin = new URL(baseURL ?? 'http://127.0.0.1/').origin
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => problems.push(`page: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`request to another origin: ${url}`)
      })
      await page.clock.setFixedTime(new Date('2026-03-20T10:00:00+08:00'))
      await use({ problems })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
