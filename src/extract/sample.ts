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

const HEAD = '2023年示例县政府工作报告\n\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n\n'
const REVIEWED = '一、2022年工作回顾\n一年来，各项事业稳步推进。\n'
const PLANNED = '二、2023年工作安排\n新的一年，各项工作有序展开。\n'

/** Reads one sentence where a review of 2022 or a plan for 2023 of 示例县 would say it; only what lies in the sentence is given back. For tests. */
export const extractSentence = async (
  part: 'review' | 'plan',
  sentence: string,
): Promise<Pick<Extraction, 'statements' | 'asides'> & { readonly text: string }> => {
  const text = part === 'review' ? `${HEAD}${REVIEWED}${sentence}\n\n${PLANNED}` : `${HEAD}${REVIEWED}\n${PLANNED}${sentence}\n`
  const read = await readSource({ name: 'example.txt', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const found = extract(structure(read.value))
  const start = text.indexOf(sentence)
  const inside = (at: number): boolean => at >= start && at < start + sentence.length
  return { text, statements: found.statements.filter((s) => inside(s.start)), asides: found.asides.filter((a) => inside(a.at)) }
}
