import { SIMPLE_HEADS, type SimpleWords } from '../../derive/export/simple.ts'
import { regionOf } from '../../derive/place.ts'
import { LEVELS } from '../../derive/targets/fields.ts'
import { VERDICTS } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'

const MEASURES = ['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank'] as const satisfies readonly Measure[]

const record = <K extends string>(keys: readonly K[], of: (key: K) => string): Readonly<Record<K, string>> => {
  const made: Partial<Record<K, string>> = {}
  for (const key of keys) made[key] = of(key)
  const whole = (r: Partial<Record<K, string>>): r is Record<K, string> => keys.every((key) => r[key] !== undefined)
  if (!whole(made)) throw new Error('a word is missing')
  return made
}

/** The words of the simple table in the language of the page. */
export const useSimpleWords = (): (() => SimpleWords) => {
  const { t } = useWords()
  const { shelf } = useLibrary()
  return () => ({
    heads: record(SIMPLE_HEADS, (head) => t(`export.simple.${head}`)),
    level: record(LEVELS, (level) => t(`level.${level}`)),
    measure: record(MEASURES, (measure) => t(`measure.${measure}`)),
    verdict: record(VERDICTS, (verdict) => t(`verdict.${verdict}`)),
    points: t('export.simple.points'),
    ofTarget: t('export.simple.ofTarget'),
    province: Object.fromEntries(
      shelf.flatMap((e) => {
        const name = e.parents[0] ?? (e.level === 'province' ? e.place : undefined)
        return e.adcode === '' || name === undefined ? [] : [[regionOf(e.adcode), name]]
      }),
    ),
  })
}
