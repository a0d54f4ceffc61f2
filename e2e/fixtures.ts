import { test as base, expect } from '@playwright/test'

interface Watch {
  readonly problems: string[]
}

/** Every page: clock pinned, and a console error, an uncaught error or a request to another origin fails the test. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
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
