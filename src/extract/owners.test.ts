import { describe, expect, it } from 'vitest'
import { OWNERS } from './owners.corpus.ts'
import { toldBy } from './rules/told.ts'

describe('whose a figure is', () => {
  it.each(OWNERS)('$text', async ({ part, text, says }) => {
    expect(await toldBy(part, text)).toEqual(says)
  })
})
