import { describe, expect, it } from 'vitest'
import { changesIn } from './changes.ts'
import type { Said } from './facts.ts'

const said = (key: string, text: string, by: string): Said => ({ key, text, by, file: '', start: 0, end: 0 })
const run = (...all: readonly Said[]): ReadonlyMap<string, Said> => new Map(all.map((s) => [s.key, s]))

describe('what changed between two runs', () => {
  it('says nothing of what stayed', () => expect(changesIn('reading', run(said('a', '8%', 'growth')), run(said('a', '8%', 'growth')))).toEqual([]))
  it('shows old and new side by side, counted by the rules of both', () =>
    expect(changesIn('reading', run(said('a', '8%', 'share')), run(said('a', '9%', 'growth')))).toEqual([
      { kind: 'reading changed: share → growth', lines: ['- 8%', '+ 9%', ''] },
    ]))
  it('tells what is gone from what is new', () =>
    expect(changesIn('pair', run(said('a', 'x', 'met')), run(said('b', 'y', 'missed'))).map((c) => c.kind)).toEqual(['pair gone: met', 'pair new: missed']))
})
