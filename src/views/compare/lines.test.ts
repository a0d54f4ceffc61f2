import { describe, expect, it } from 'vitest'
import { apart, cut } from './lines.ts'

describe('names beside a plot', () => {
  it('are cut with an ellipsis where the room ends, and whole where it does not', () => {
    expect([cut('示例区示例', 65, 'zh'), cut('示例区示例', 52, 'zh'), cut('Sample District', 70, 'en')]).toEqual(['示例区示例', '示例区…', 'Sample Di…'])
  })
  it('move apart and stay above the foot', () => {
    const placed = apart(
      [10, 12, 90].map((y) => ({ of: y, y })),
      92,
    )
    expect(placed.map((p) => p.y)).toEqual([10, 26, 90])
  })
})
