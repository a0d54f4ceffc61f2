import { useEffect, useState } from 'react'
import type { Weighed } from '../../../judge/judge.ts'
import type { Pair } from '../../../model/pair.ts'
import { engine } from '../../app/engine.ts'
import { troubleIn } from '../../app/library/trouble-in.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import type { Entry } from '../use-correct.ts'

export interface Weighing {
  /** `undefined` while it is worked out; `null` where the target is no longer there. */
  readonly weighed: Weighed | null | undefined
  readonly trouble: string
}

/** After everything in the log. */
const LAST = '9999-12-31T00:00:00.000Z'

/** Every choice about a target with its verdict, as the log stands and as if `trial` were in it too. */
export const useWeighed = (pair: Pair | undefined, trial: readonly Entry[]): Weighing => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const [held, setHeld] = useState<Weighing>({ weighed: undefined, trouble: '' })
  // The same choice made anew on every drawing is the same question.
  const asked = JSON.stringify(trial)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the log changes; `asked` stands for `trial`
  useEffect(() => {
    if (!pair) return
    let current = true
    const entries = trial.map((e, i) => ({ id: `trial-${i}`, ...e, when: LAST, who: '', why: '' }))
    engine()
      .weigh(pair, entries)
      .then((weighed) => current && setHeld({ weighed, trouble: '' }))
      .catch((error: unknown) => current && setHeld({ weighed: undefined, trouble: t(`trouble.${troubleIn(error)}`) }))
    return () => {
      current = false
    }
  }, [pair?.id, asked, corrections, t])
  return held
}
