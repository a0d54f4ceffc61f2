import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsOf, spareBlanks } from './marked.ts'

const shown = (text: string, dropped: readonly { readonly start: number; readonly end: number }[]): string => {
  const hidden = [...dropped, ...spareBlanks(text, dropped)]
  return [...text].filter((_, i) => !hidden.some((h) => h.start <= i && i < h.end)).join('')
}

it('leaves at most one empty line where furniture was dropped, and none at the head', () => {
  const text = '\n\n菜单\n\n\n 登录 \n示例县政府工作报告\n\n各位代表：\n\n\n\n现在\n报告'
  const dropped = ['菜单', '登录'].map((w) => ({ start: text.indexOf(w), end: text.indexOf(w) + w.length }))
  expect(shown(text, dropped)).toBe('示例县政府工作报告\n\n各位代表：\n\n现在\n报告')
  expect(shown('各位代表：现在 报告', [])).toBe('各位代表：现在 报告')
})

it('hides nothing but white space, whatever is dropped, and the runs still join to the whole text', () => {
  const text = fc.string({ unit: fc.constantFrom('县', '8', '\n', ' ', '　'), maxLength: 60 })
  const drops = fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 5 })
  fc.assert(
    fc.property(text, drops, (said, cuts) => {
      const dropped = cuts.map(([start, n]) => ({ start: Math.min(start, said.length), end: Math.min(start + n, said.length) }))
      for (const b of spareBlanks(said, dropped)) expect(said.slice(b.start, b.end).trim()).toBe('')
      const visible = shown(said, dropped)
      expect(visible).not.toMatch(/\n\s*\n\s*\n/)
      const report = { statements: [], asides: [], dropped: dropped.map((d) => ({ ...d, reason: 'furniture' as const })), pages: [] }
      expect(
        runsOf(said, report, null, [])
          .map((r) => said.slice(r.start, r.end))
          .join(''),
      ).toBe(said)
    }),
  )
})
