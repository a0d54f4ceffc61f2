import { describe, expect, it } from 'vitest'
import { sourceLineOf } from './sources.ts'

const at = (place: string, adcode: string, ...years: readonly number[]) => years.map((year) => ({ place, adcode, year }))

describe('the source line of a figure', () => {
  it('names a few places and their years', () => {
    expect(sourceLineOf(at('样本省', '430000', 2024, 2025), [], 'zh')).toBe('样本省2024、2025年政府工作报告')
    expect(sourceLineOf(at('Sample', '430000', 2024, 2025), [], 'en')).toBe('government work reports of Sample, 2024 and 2025')
    expect(sourceLineOf(at('样本省', '430000', 2014, 2015, 2016, 2017), [], 'zh')).toBe('样本省2014—2017年政府工作报告')
  })
  it('counts many places, and never says a span of years that has holes', () => {
    const many = ['110000', '120000', '130000', '140000', '150000'].flatMap((code) => at(`省${code}`, code, 2024, 2025))
    expect(sourceLineOf(many, [], 'zh')).toBe('5个省区市2024、2025年政府工作报告')
    expect(sourceLineOf(at('样本省', '430000', 2001, 2003, 2005, 2007, 2009), [], 'en')).toContain('5 years between 2001 and 2009')
  })
  it('puts other documents behind, and counts those it does not name', () => {
    expect(sourceLineOf(at('样本省', '430000', 2024), ['甲公报', '乙公报', '丙公报'], 'zh')).toBe('样本省2024年政府工作报告；甲公报；乙公报；另1份文件')
    expect(sourceLineOf([], ['甲公报'], 'zh')).toBe('甲公报')
  })
})
