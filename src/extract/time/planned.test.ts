import { describe, expect, it } from 'vitest'
import type { When } from '../../time/marks.ts'
import { plannedOr } from './planned.ts'

const when: When = { role: 'result', year: '2023', certainty: 'stated' }
const role = (clause: string, ahead: string): string => plannedOr(when, clause, ahead).role

describe('what a review says was planned', () => {
  it.each([
    ['年度计划投资', '亿元，完成投资7亿元'],
    ['示例工程计划投资', '亿元，已完成7亿元'],
  ])('is the year’s target: %s', (clause, ahead) => expect(role(clause, ahead)).toBe('target'))
  it.each([
    ['湖泊治理“十三五”计划项目开工率', '%，完成81%'],
    ['第三个五年计划项目', '个，完成9个'],
    ['示例工程总投资', '亿元，完成7亿元'],
  ])('is not: %s', (clause, ahead) => expect(role(clause, ahead)).toBe('result'))
})
