import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { loadEnglishPlaces } from '../../derive/place.ts'
import { keep, kept } from './kept.ts'

export type Language = 'zh' | 'en'

const STORED = 'outturn-language'

const preferred = (): Language => {
  const chosen = kept(STORED)
  if (chosen === 'zh' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

const mark = (language: string): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** One language's list, fetched when it is wanted: the other costs a first visit nothing. English brings the names of places. */
const listOf = async (language: Language) => {
  if (language === 'zh') return (await import('./zh.ts')).zh
  const [{ en }] = await Promise.all([import('./en.ts'), loadEnglishPlaces()])
  return en
}

/** Starts the word list in the browser's language, or the one chosen before. */
export const startWords = async (): Promise<void> => {
  i18next.on('languageChanged', mark)
  const language = preferred()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await listOf(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

export const chooseLanguage = async (language: Language): Promise<void> => {
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', await listOf(language))
  keep(STORED, language)
  await i18next.changeLanguage(language)
}
