import { readSource } from '../read/read.ts'
import { structure } from '../structure/structure.ts'
import { type Extraction, extract } from './extract.ts'

/** Extracts a report of an invented county (示例县, plan year 2024) made of the given review and plan. For tests. */
export const extractSample = async (review: string, plan: string): Promise<Extraction> => {
  const text = [
    '示例县人民政府工作报告',
    '2024年1月10日在示例县第十八届人民代表大会第三次会议上',
    '各位代表：现在，我代表县人民政府向大会报告工作，请予审议。',
    '一、2023年工作回顾',
    review,
    '二、2024年工作安排',
    plan,
  ].join('\n')
  const read = await readSource({ name: '示例县.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return extract(structure(read.value))
}
