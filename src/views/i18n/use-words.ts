import { useTranslation } from 'react-i18next'
import type { Language } from './words.ts'

/** The word list and the language in force. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'zh' ? 'zh' : 'en'
  return { t, language }
}

export type Words = ReturnType<typeof useWords>['t']
