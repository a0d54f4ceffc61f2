import type { Browser, Page, PlaywrightTestOptions } from '@playwright/test'
import { offeringPacks } from '../site.ts'

// What a first visit leaves behind, taken from one and put into others: reading the enclosed reports anew took a third of every test.
// What it saw is left out: the front page would tell of every change since.
// Playwright's own storage state holds databases too, but as objects that are walked one by one: putting them back took as long as half a visit.

/** A page of the same origin without a script. */
const BARE = './seeds/library.json'

/** The site as one that offers its packs of facts and brings none in unasked. */
export const withoutPacks = async (page: Page): Promise<void> => {
  await page.context().route('**/seeds/library.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: offeringPacks(await response.text()) })
  })
}

/** Everything the site has stored in the page's browser, as text. */
const take = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('outturn'))
    const typed: (readonly [path: readonly (string | number)[], kind: 'bytes' | 'words'])[] = []
    // Where arrays of numbers stand is noted once, so that putting them back looks at nothing else.
    const plain = (value: unknown, path: readonly (string | number)[]): unknown => {
      if (value instanceof Uint8Array) {
        typed.push([path, 'bytes'])
        return btoa(Array.from(value, (n) => String.fromCharCode(n)).join(''))
      }
      if (value instanceof Uint32Array) {
        typed.push([path, 'words'])
        return [...value]
      }
      if (Array.isArray(value)) return value.map((v, i) => plain(v, [...path, i]))
      return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v, [...path, k])])) : value
    }
    const stores = await Promise.all(
      [...db.objectStoreNames].map(async (name) => {
        const store = db.transaction(name).objectStore(name)
        const indexes = [...store.indexNames]
          .map((n) => store.index(n))
          .map((i) => ({ name: i.name, keyPath: i.keyPath, unique: i.unique, multiEntry: i.multiEntry }))
        const rows = (await done(store.getAll())).filter((row) => name !== 'meta' || row.key !== 'setting:seen')
        return { name, keyPath: store.keyPath, indexes, rows }
      }),
    )
    const { version } = db
    db.close()
    return JSON.stringify({ version, stores: plain(stores, []), typed, local: { ...localStorage } })
  })

/** Pages on which the site was visited before, as far as the test can tell, with what that visit stored. */
export const returning = new WeakMap<Page, () => Promise<string>>()

type Options = Partial<Pick<PlaywrightTestOptions, 'baseURL' | 'locale' | 'timezoneId'>>

/** A first visit to the enclosed library, up to the moment when all is judged and the tour put away; what it stored. */
export const firstVisit = async (browser: Browser, { baseURL, locale, timezoneId }: Options): Promise<string> => {
  const chosen = { ...(baseURL ? { baseURL } : {}), ...(locale ? { locale } : {}), ...(timezoneId ? { timezoneId } : {}) }
  const context = await browser.newContext({ ...chosen, serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await withoutPacks(page)
  await page.clock.setFixedTime(new Date('2026-03-20T10:00:00+08:00'))
  await page.goto('./')
  await page.locator('.tour').waitFor({ timeout: 60_000 })
  await page.locator('.tour').getByRole('button').last().click()
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 60_000 })
  await page.goto(BARE)
  const stored = await take(page)
  await context.close()
  return stored
}

/** Puts what a visit stored into the page's browser, before the site is opened there. */
export const returnTo = async (page: Page, stored: string): Promise<void> => {
  await page.goto(BARE)
  await page.evaluate(async (text) => {
    const { version, stores, typed, local } = JSON.parse(text)
    for (const [path, kind] of typed) {
      let holder = stores
      for (const step of path.slice(0, -1)) holder = holder[step]
      const value = holder[path.at(-1)]
      holder[path.at(-1)] = kind === 'bytes' ? Uint8Array.from(atob(value), (c) => c.charCodeAt(0)) : Uint32Array.from(value)
    }
    Object.assign(localStorage, local)
    const asked = indexedDB.open('outturn', version)
    asked.onupgradeneeded = () => {
      for (const { name, keyPath, indexes } of stores) {
        const store = asked.result.createObjectStore(name, { keyPath })
        for (const { name: by, keyPath: path, ...kind } of indexes) store.createIndex(by, path, kind)
      }
    }
    await new Promise<void>((resolve, reject) => {
      asked.onerror = () => reject(asked.error)
      asked.onsuccess = () => {
        const db = asked.result
        const writing = db.transaction(db.objectStoreNames, 'readwrite')
        for (const { name, rows } of stores) for (const row of rows) writing.objectStore(name).put(row)
        writing.onerror = () => reject(writing.error)
        writing.oncomplete = () => {
          db.close()
          resolve()
        }
      }
    })
  }, stored)
}
