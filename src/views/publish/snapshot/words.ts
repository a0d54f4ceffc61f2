import { enCodes } from '../../words/en-codes.ts'
import { enPublish } from '../../words/en-publish.ts'
import { zhCodes } from '../../words/zh-codes.ts'
import { zhPublish } from '../../words/zh-publish.ts'

/** Words of the published page; not React's, so that the command line can use them. */
export const WORDS = { zh: { ...zhCodes, ...zhPublish.snapshot }, en: { ...enCodes, ...enPublish.snapshot } } as const
export type Words = (typeof WORDS)['zh' | 'en']
