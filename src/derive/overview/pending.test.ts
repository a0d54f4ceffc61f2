import { expect, it } from 'vitest'
import { examplePair } from '../targets/example.ts'
import { byPlace, waiting } from './pending.ts'

const at = (place: string, adcode: string, year: number, verdict: 'pending' | 'met' = 'pending') =>
  examplePair({ id: `${place}${year}${verdict}`, place, adcode, year, verdict })

it('lists what waits by place, the nation first, the latest report first', () => {
  const pairs = [
    at('样本县', '430121', 2031),
    at('样本省', '430000', 2031),
    at('样本省', '430000', 2032),
    at('全国', '100000', 2031),
    at('别省', '420000', 2031, 'met'),
  ]
  expect(byPlace(waiting(pairs)).map((p) => [p.place, p.waiting.map((g) => g.needs)])).toEqual([
    ['全国', [2032]],
    ['样本省', [2033, 2032]],
    ['样本县', [2032]],
  ])
})
