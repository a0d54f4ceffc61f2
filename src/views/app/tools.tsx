import { ActionIcon, Button, Select, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { countVerdicts } from '../../derive/overview/scoreboard.ts'
import { VIEWS, type View } from '../../derive/verdict.ts'
import { VERDICTS } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { chooseLanguage } from '../i18n/words.ts'
import { ask } from './guide/asked.tsx'
import { useLibrary } from './library-context.tsx'
import { useLocationState } from './nav.ts'

const signed = (n: number): string => (n > 0 ? `+${n}` : `−${-n}`)

/** One switch for the convention; each choice says how many verdicts it changes. */
const ConventionSwitch = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const { view, set } = useLocationState()
  const data = useMemo(() => {
    const now = countVerdicts(judgement.pairs, view)
    const moved = (v: View): string => {
      const counts = countVerdicts(judgement.pairs, v)
      const parts = VERDICTS.filter((x) => counts[x] !== now[x]).map((x) => `${t(`verdict.${x}`)} ${signed(counts[x] - now[x])}`)
      return parts.length === 0 ? t('convention.same') : parts.join(t('states.comma'))
    }
    return VIEWS.map((v) => ({ value: v, label: v === view ? t(`convention.${v}`) : `${t(`convention.${v}`)} · ${moved(v)}` }))
  }, [judgement.pairs, view, t])
  return (
    <Select
      size="xs"
      w={170}
      aria-label={t('convention.label')}
      title={t(`convention.${view}Hint`)}
      data={data}
      value={view}
      allowDeselect={false}
      comboboxProps={{ width: 290, position: 'bottom-end' }}
      leftSection={<span className="note">≈</span>}
      onChange={(v) => set({ c: VIEWS.find((x): x is Exclude<typeof x, 'all'> => x === v && x !== 'all') })}
    />
  )
}

export const Tools = () => {
  const { t, language } = useWords()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  return (
    <div className="tools">
      <ConventionSwitch />
      <ActionIcon variant="default" size={30} aria-label={t('app.search')} title={t('app.search')} onClick={() => ask('palette')}>
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M10.5 10.5L14 14" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('app.theme')}
        title={t('app.theme')}
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </ActionIcon>
      <ActionIcon variant="default" size={30} aria-label={t('app.help')} title={t('app.help')} onClick={() => ask('help')}>
        <span aria-hidden="true">?</span>
      </ActionIcon>
      <Button
        variant="default"
        size="compact-sm"
        h={30}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t('app.language')}
      </Button>
    </div>
  )
}
