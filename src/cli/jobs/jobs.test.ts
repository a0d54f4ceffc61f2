import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printExtracted } from '../printed/extracted.ts'
import { printJudged } from '../printed/judged.ts'
import { answers } from './pool.ts'
import type { Task } from './protocol.ts'
import { pack, shelf, unpacked } from './shelf.ts'

const report = (place: string, year: number, growth: number): string => `政府工作报告
——${year}年1月12日在${place}第三届人民代表大会第一次会议上
现在，我代表${place}人民政府向大会报告工作。
一、${year - 1}年工作回顾
${year - 1}年，地区生产总值增长${growth}%，固定资产投资增长9%，粮食产量达到${growth}万吨。
二、${year}年工作安排
${year}年经济社会发展的主要预期目标是：地区生产总值增长7%，固定资产投资增长10%左右，社会消费品零售总额增长8%。
各位代表！谢谢大家。
`

const PLACES = [...'甲乙丙丁戊己庚辛'].map((c) => `示例${c}县`)
let folder = ''
let files: readonly string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outturn-jobs-'))
  const texts = PLACES.flatMap((place, i) => [2031, 2032, 2033].map((year) => [`${place}${year}.txt`, report(place, year, 5 + i / 2)] as const))
  const [first] = texts
  const all = [...texts.toReversed(), ['空.txt', ''] as const, ['又一份.txt', `${first?.[1]}（完）`] as const]
  for (const [name, text] of all) writeFileSync(join(folder, name), text)
  files = [...all.map(([name]) => join(folder, name)), join(folder, '没有.txt')]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const printed = async (command: typeof printJudged, flags: readonly string[], jobs: number) => {
  const [lines, said]: [string[], string[]] = [[], []]
  const failed = await command(files, new Set(flags), { print: (l) => lines.push(l), say: (l) => said.push(l) }, jobs)
  return { lines, said, failed }
}

// Two threads start anew in each: seconds, and many on a busy machine.
describe('several jobs', { timeout: 120_000 }, () => {
  it('judge prints what one prints, in the same order, and says the same', async () => {
    const [one, two] = [await printed(printJudged, ['--findings'], 1), await printed(printJudged, ['--findings'], 2)]
    expect(two).toEqual(one)
    expect(one.failed).toBe(2)
    expect(one.lines.filter((l) => l.startsWith('{"place"')).length).toBeGreaterThan(PLACES.length * 6)
    expect(one.lines.some((l) => l.startsWith('{"finding"'))).toBe(true)
    expect(one.said.some((l) => l.includes('又一份.txt'))).toBe(true)
    const places = one.lines.flatMap((l) => JSON.parse(l).place ?? [])
    expect(places).toEqual([...places].sort())
  })
  it('extract prints what one prints, in the order of the files, the repeated report told', async () => {
    const [one, two] = [await printed(printExtracted, [], 1), await printed(printExtracted, [], 2)]
    expect(two).toEqual(one)
    expect(one.lines.map((l) => JSON.parse(l).file)).toEqual(files.filter((f) => !/空|没有/.test(f)))
    expect(one.lines.filter((l) => /"code":"(?:duplicate|variant)"/.test(l))).toHaveLength(1)
  })
})

describe('tasks in order', () => {
  it('are no more than a few ahead, and answered in their own order', async () => {
    let [under, most] = [0, 0]
    const run = async (task: Task) => {
      under++
      most = Math.max(most, under)
      await new Promise((wait) => setTimeout(wait, task.kind === 'read' && task.name === '0' ? 20 : 1))
      under--
      return { kind: 'judge' as const, lines: [{ key: task.kind === 'read' ? task.name : '', pairs: [], findings: [] }] }
    }
    const tasks = Array.from({ length: 9 }, (_, i) => ({ kind: 'read' as const, name: String(i), insisted: false }))
    const keys: string[] = []
    for await (const answer of answers(tasks, { ahead: 3, run, close: async () => undefined }))
      if (answer.kind === 'judge') keys.push(answer.lines[0]?.key ?? '')
    expect(keys).toEqual(tasks.map((t) => t.name))
    expect(most).toBe(3)
  })
})

describe('what is laid aside', () => {
  it('comes back the same from memory and from the file', () => {
    const aside = shelf(100)
    const values = Array.from({ length: 20 }, (_, i) => ({ i, text: '示例'.repeat(i), sketch: Uint32Array.of(i) }))
    const slots = values.map((v) => aside.put(pack(v)))
    expect(slots.toReversed().map((s) => unpacked(aside.get(s)))).toEqual(values.toReversed())
    aside.close()
    expect(() => aside.get(slots[19] ?? { at: 0, length: 1 })).toThrow('gone')
  })
})
