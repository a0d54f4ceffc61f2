import { describe, expect, it } from 'vitest'
import { withoutRule } from './record.ts'
import { RULES } from './rules.ts'
import { toldBy } from './told.ts'

describe.each(RULES)('$id', (rule) => {
  it('says what it does in both languages, and has examples of both kinds', () => {
    expect(rule.en).toMatch(/^[A-Z0-9“].*\.$/)
    expect(rule.zh).toMatch(/[\u4e00-\u9fff].*。$/)
    expect(rule.reads.length).toBeGreaterThan(0)
    expect(rule.not.length).toBeGreaterThan(0)
  })
  it.each([...rule.reads, ...rule.not])('$text', async ({ part, text, says }) => {
    expect(await toldBy(part, text)).toEqual(says)
  })
  it('is needed: an example is read otherwise without it', async () => {
    const without = await withoutRule(rule.id, () => Promise.all(rule.reads.map((e) => toldBy(e.part, e.text))))
    expect(without).not.toEqual(rule.reads.map((e) => e.says))
  })
  it.each(rule.not)('has no say in: $text', async ({ part, text, says }) => {
    expect(await withoutRule(rule.id, () => toldBy(part, text))).toEqual(says)
  })
})

describe('the rules', () => {
  it('have ids of their own', () => expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length))
})
