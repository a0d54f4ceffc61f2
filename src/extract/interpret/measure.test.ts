import { describe, expect, it } from 'vitest'
import { readSource } from '../../read/read.ts'
import { structure } from '../../structure/structure.ts'
import { extract } from '../extract.ts'

// Invented targets of 示例县, which does not exist.
const measures = async (sentence: string): Promise<readonly string[]> => {
  const text = `2033年示例县政府工作报告\n\n一、2032年工作回顾\n一年来，各项事业稳步推进。\n\n二、2033年工作安排\n${sentence}\n`
  const read = await readSource({ name: 'example.txt', bytes: new TextEncoder().encode(text) })
  return read.ok ? extract(structure(read.value)).statements.map((s) => `${s.measure} ${s.value}`) : []
}

describe('what kind of figure a number is', () => {
  it.each([
    ['贷款余额预期增长目标拟定为13%左右。', 'growth 13'],
    ['客运量预期增长目标设定为6%。', 'growth 6'],
    ['客运量增速目标设为7%左右。', 'growth 7'],
    ['城镇登记失业率预期目标拟定为4%以内。', 'share 4'],
    ['山区饮水安全巩固提升5万人。', 'level 5'],
    ['参保人数提升2万人。', 'change 2'],
  ])('%s', async (sentence, measure) => expect(await measures(sentence)).toEqual([measure]))
})
