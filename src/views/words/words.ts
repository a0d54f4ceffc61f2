import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

export type Language = 'zh' | 'en'

const STORED = 'outturn-language'

const preferred = (): Language => {
  const kept = localStorage.getItem(STORED)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const mark = (language: string): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** Starts the word lists in the browser's language, or the one chosen before. */
export const startWords = async (): Promise<void> => {
  i18next.on('languageChanged', mark)
  await i18next.use(initReactI18next).init({
    lng: preferred(),
    fallbackLng: 'en',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(STORED, language)
  void i18next.changeLanguage(language)
}
