import { describe, expect, it } from 'vitest'
import { readSource } from '../read/read.ts'
import { PARAGRAPHS } from '../read/samples/report.ts'
import { structure } from './structure.ts'

const tail = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const read = await readSource({ name: 'a.txt', bytes: new TextEncoder().encode([...PARAGRAPHS, ...lines].join('\n')) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const { sections } = structure(read.value)
  const closing = sections.findIndex((s) => s.part === 'closing')
  expect(closing).toBeGreaterThan(3)
  return sections.slice(closing + 1).map((s) => `${s.part} ${s.period.role} ${s.period.year}`)
}

const WORKS = ['1.新建学校3所。', '2.改造老旧小区12个。']

describe('behind the last words', () => {
  it.each([
    ['示例县2024年十件民生实事', 'plan target 2024'],
    ['**2024年民生工程清单**', 'plan target 2024'],
    ['十件民生实事', 'plan target 2024'],
    ['2023年民生实事完成情况', 'review result 2023'],
    ['2023年十件民生实事', 'review result 2023'],
  ])('%s lists works', async (title, section) => {
    expect(await tail('附件1', title, ...WORKS)).toEqual([section])
  })
  it('one list after another, then the glossary', async () => {
    expect(await tail('2023年民生实事完成情况', ...WORKS, '2024年民生实事', ...WORKS, '附件3', '名词解释', '1.“两高”：指…。')).toEqual([
      'review result 2023',
      'plan target 2024',
      'glossary result 2023',
    ])
  })
  it.each([['附注'], ['民生实事名词解释：'], ['2020年民生实事'], ['“四件实事”：指办好四件事，2024年完成。'], ['（牵头单位：县民政局）']])(
    '%s opens no list',
    async (line) => {
      expect((await tail(line, '1.新建学校。')).filter((s) => !s.startsWith('glossary'))).toEqual([])
    },
  )
  it('a note of the glossary that lists the works of a year is read, those around it are not', async () => {
    const works = `2.2024年十件民生实事：${'①新建学校3所。②改造老旧小区12个。③新建供水管网40公里。④新建停车位500个。⑤发放补贴300万元。'}`
    expect(await tail('名词解释', '1.“两高”：指高耗能、高排放。', works, '3.“一网通办”：指网上办理。')).toEqual([
      'glossary result 2023',
      'plan target 2024',
      'glossary result 2023',
    ])
  })
})
