import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../judge/example.ts'
import { judge } from '../../judge/judge.ts'

/** Invented promises and answers; 示例州 does not exist. */
const verdict = (subject: string, value: number, answer: string, told: number, before = ''): string => {
  const target = { text: `${subject}${value}公里`, year: 2023, subject, value, unit: '公里', role: 'target' as const }
  const result = { text: `${before}${answer}${told}公里`, year: 2023, subject: answer, value: told, unit: '公里' }
  return judge([exampleReport(2023, [target]), exampleReport(2024, [result])], []).pairs.find((p) => p.year === 2023)?.verdict ?? ''
}

describe('what was promised for the country or for the towns alone', () => {
  it('may be only a part of a far larger amount', () => {
    expect(verdict('农村新建管道', 300, '新建管道', 520)).toBe('uncertain')
    expect(verdict('城区新建管道', 300, '新建管道', 520)).toBe('uncertain')
  })
  it('is answered where the numbers are near, or where the whole falls short', () => {
    expect(verdict('农村新建管道', 300, '新建管道', 310)).toBe('met')
    expect(verdict('农村新建管道', 300, '新建管道', 250)).toBe('missed')
  })
  it('is answered by its own name', () => {
    expect(verdict('农村新建管道', 300, '农村新建管道', 520)).toBe('met')
  })
})
