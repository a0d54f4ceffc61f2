import type { Page } from '@playwright/test'

/** Every view with something on it, by a name for its picture. Those of a pair and a report take the first there is. */
export const viewPaths = async (page: Page): Promise<readonly (readonly [string, string])[]> => {
  const first = async (part: string) => (await page.locator(`a[href*="${part}"]`).first().getAttribute('href'))?.replace(/^.*#/, '') ?? '/'
  return [
    ['overview', '/'],
    ['findings', '/findings'],
    ['targets', '/targets'],
    ['place', '/place?p=100000'],
    ['indicator', '/indicator?i=gdp&p=100000'],
    ['compare', '/compare?i=gdp&p=100000,650402,653121'],
    ['pair', await first('/pair?')],
    ['pending', '/pending'],
    ['reader', await first('/reader?')],
    ['review', '/review'],
    ['library', '/library'],
    ['publish', '/publish'],
    ['method', '/method'],
  ]
}
