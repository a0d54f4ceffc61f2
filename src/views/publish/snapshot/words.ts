import { enCodes } from '../../i18n/en-codes.ts'
import { enPublish } from '../../i18n/en-publish.ts'
import { zhCodes } from '../../i18n/zh-codes.ts'
import { zhPublish } from '../../i18n/zh-publish.ts'

/** Words of the published page; not React's, so that the command line can use them. */
export const WORDS = { zh: { ...zhCodes, ...zhPublish.snapshot }, en: { ...enCodes, ...enPublish.snapshot } } as const
export type Words = (typeof WORDS)['zh' | 'en']
