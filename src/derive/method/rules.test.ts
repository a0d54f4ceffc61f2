import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesIn } from './rules.ts'

const map = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

describe('the numbered rules', () => {
  it('are read under their headings', () => {
    expect(rulesIn('# A\n- **X1** outside\n## One\ntext\n- **X2** two `b`.\n## None\n## Two\n- **J3** three')).toEqual([
      { title: 'One', rules: [{ id: 'X2', text: 'two `b`.' }] },
      { title: 'Two', rules: [{ id: 'J3', text: 'three' }] },
    ])
  })
  it('of the map are all found, each number once', () => {
    const ids = rulesIn(map).flatMap((g) => g.rules.map((r) => r.id))
    expect(ids).toHaveLength(map.match(/^- \*\*[A-Z]\d+\*\*/gm)?.length ?? -1)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(20)
  })
})
