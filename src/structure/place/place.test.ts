import { describe, expect, it } from 'vitest'
import type { Place } from '../../model/place.ts'
import { readSource } from '../../read/read.ts'
import { structure } from '../structure.ts'

const placed = async (head: string, name = 'a.txt'): Promise<Place | undefined> => {
  const text = `${head}\n一、2021年工作回顾\n过去一年，生产总值增长7%。\n二、2022年工作安排\n今年主要预期目标是：生产总值增长8%。`
  const read = await readSource({ name, bytes: new TextEncoder().encode(text) })
  return read.ok ? structure(read.value).identity.place?.value : undefined
}
const SPEAKS = '各位代表：现在，我代表县人民政府向大会报告工作，请予审议。'

// Invented heads; places of the table only where the table has to be known.
describe('where a report is from', () => {
  it.each([
    [
      'a misprint in the line of the assembly',
      `示例市2022年政府工作报告\n——2022年1月10日在样板市第三届人民代表大会第二次会议上\n示例市市长\n${SPEAKS}`,
      '示例市',
    ],
    ['the assembly, where nothing else speaks against it', `政府工作报告\n——2022年1月10日在样板市第三届人民代表大会第二次会议上\n${SPEAKS}`, '样板市'],
    ['no name that only ends like a county', `东和县2022年政府工作报告\n各位代表：我代表东和县人民政府向大会报告工作。`, '东和县'],
    ['a county behind its province', `安徽省和县2022年政府工作报告\n${SPEAKS}`, '和县'],
    ['a county of the table', `康县2022年政府工作报告\n我代表康县人民政府向大会报告工作。`, '康县'],
    ['no nation for a team of its statistics office', `2021年示例市国民经济和社会发展统计公报\n示例市统计局\n国家统计局 示例调查队\n2022年3月1日`, '示例市'],
    ['the nation, for its office alone', `中华人民共和国2021年国民经济和社会发展统计公报\n国家统计局\n2022年2月28日`, '全国'],
    ['a name that keeps a traditional character', '乾縣2022年政府工作報告\n各位代表：現在，我代表縣人民政府向大會報告工作。國內經濟運行', '乾县'],
  ])('%s', async (_, head, name) => {
    expect((await placed(head))?.name).toBe(name)
  })
  it('a township is under the county it stands behind', async () => {
    expect(await placed(`肥西县样板镇人民政府工作报告\n——2022年1月5日在样板镇第九届人民代表大会第二次会议上\n${SPEAKS}`)).toEqual({
      name: '样板镇',
      adcode: '',
      level: 'township',
      parents: ['安徽省', '合肥市', '肥西县'],
    })
  })
})
