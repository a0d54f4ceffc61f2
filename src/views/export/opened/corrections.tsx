import { Button, Checkbox } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { FATES, type TakeOver, type Weighed } from '../../../derive/export/opened/takeover.ts'
import type { Correction } from '../../../model/correction.ts'
import { log, unlog } from '../../../store/corrections.ts'
import { notify } from '../../empty/notify.ts'
import { useWords } from '../../i18n/use-words.ts'
import { changeText } from '../../ui/change-text.ts'

const SHOWN = 100

/** Takes corrections into the log; a notice offers to take them out again. */
const useTake = (onDone: () => void) => {
  const { t } = useWords()
  return async (entries: readonly Correction[]) => {
    const n = await log(entries)
    const id = `taken-${entries[0]?.id ?? ''}`
    const undo = () => {
      notifications.hide(id)
      void unlog(entries.map((c) => c.id))
    }
    notify({
      id,
      autoClose: 15_000,
      message: (
        <span>
          {t('opened.taken', { n })}
          <button type="button" className="linkish" onClick={undo}>
            {t('app.undo')}
          </button>
        </span>
      ),
    })
    onDone()
  }
}

const Entry = ({ entry: { row, correction: c, fate, mine } }: { readonly entry: Weighed }) => {
  const { t } = useWords()
  return (
    <li data-fate={fate}>
      <span lang="zh-CN">{changeText(c.change, t)}</span>
      <div className="note num">{[t('opened.row', { n: row }), c.when.slice(0, 16).replace('T', ' '), c.who, c.why].filter(Boolean).join(' · ')}</div>
      {mine && (
        <div className="note" lang="zh-CN">
          {t('opened.here')}: {changeText(mine.change, t)}
        </div>
      )}
    </li>
  )
}

/** Corrections of a file by what would become of them; those that can be are taken over when it is said. */
export const Corrections = ({ takeOver: { entries, onlyHere }, onDone }: { readonly takeOver: TakeOver; readonly onDone: () => void }) => {
  const { t } = useWords()
  const [also, setAlso] = useState(false)
  const take = useTake(onDone)
  const of = (fate: Weighed['fate']) => entries.filter((e) => e.fate === fate)
  const absent = of('absent')
  const chosen = [...of('new'), ...(also ? absent : [])].map((e) => e.correction)
  return (
    <div data-opened="corrections">
      {FATES.filter((fate) => of(fate).length > 0).map((fate) => (
        <section key={fate} aria-label={t(`opened.fates.${fate}`)}>
          <h3>{`${t(`opened.fates.${fate}`)} (${of(fate).length})`}</h3>
          <ul className="items">
            {of(fate)
              .slice(0, SHOWN)
              .map((entry) => (
                <Entry key={entry.correction.id} entry={entry} />
              ))}
          </ul>
        </section>
      ))}
      {onlyHere > 0 && <p className="note">{t('opened.onlyHereLog', { n: onlyHere })}</p>}
      {absent.length > 0 && <Checkbox checked={also} onChange={(e) => setAlso(e.currentTarget.checked)} label={t('opened.alsoAbsent', { n: absent.length })} />}
      {chosen.length === 0 ? (
        <p className="note">{t('opened.nothingNew')}</p>
      ) : (
        <Button mt="sm" onClick={() => void take(chosen)}>
          {t('opened.take', { n: chosen.length })}
        </Button>
      )}
    </div>
  )
}
