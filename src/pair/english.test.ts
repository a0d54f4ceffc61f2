import { expect, it } from 'vitest'
import { englishQuantity, englishUnit } from './english.ts'

it.each([
  [263, '亿元', '26.3 billion yuan'],
  [1.4, '万亿斤', '1.4 trillion jin'],
  [5000, '户', '5,000 households'],
  [1, '户', '1 household'],
  [0.0001, '万人', '1 person'],
  [1, '番', '1 doubling'],
  [2, '番', '2 doublings'],
  [12, '座', '12'],
  [35, '万头', '350,000 head'],
  [324, '天', '324 days'],
  [1, '倍', '1 time'],
  [60, '万标箱', '600,000 TEU'],
  [0.9, '个百分点', '0.9 percentage points'],
  [7, '%', '7%'],
  [8, '蒸吨', '8 蒸吨'],
] as const)('%s%s is %s', (value, unit, words) => expect(englishQuantity(value, unit)).toBe(words))

it.each([
  ['万户', '10,000 households'],
  ['万座', '10,000'],
  ['座', ''],
  ['亿元', '100 million yuan'],
] as const)('at the head of an axis %s is %s', (unit, words) => expect(englishUnit(unit)).toBe(words))
