import type { Fault, Refusal } from '../../../derive/export/opened/fault.ts'
import { useWords } from '../../i18n/use-words.ts'

const SHOWN = 100

const FaultLine = ({ fault }: { readonly fault: Fault }) => {
  const { t } = useWords()
  const place = [
    fault.sheet && t('opened.place.sheet', { sheet: fault.sheet }),
    fault.row !== undefined && t('opened.place.row', { row: fault.row }),
    fault.column && t('opened.place.column', { column: fault.column }),
  ].filter(Boolean)
  return (
    <li>
      <strong>{place.join(' · ')}</strong> {t(`opened.whyFault.${fault.why}`)}
      {fault.seen !== '' && <span className="note"> {t('opened.seen', { seen: fault.seen })}</span>}
      {fault.expected && <span className="note"> {t('opened.expected', { expected: fault.expected })}</span>}
    </li>
  )
}

/** Why a file was not opened: the file, each place, each reason. */
export const Refused = ({ name, refusal }: { readonly name: string; readonly refusal: Refusal }) => {
  const { t } = useWords()
  return (
    <div role="alert">
      <p className="alert mark">{t('opened.refused', { name })}</p>
      <p>
        {t(`opened.whyFile.${refusal.why}`)}
        {refusal.why !== 'faults' && refusal.seen !== '' && <span className="note"> {t('opened.seen', { seen: refusal.seen })}</span>}
      </p>
      {refusal.why === 'faults' && (
        <>
          <p className="note">{t('opened.total', { n: refusal.total, shown: Math.min(SHOWN, refusal.faults.length) })}</p>
          <ul className="items">
            {refusal.faults.slice(0, SHOWN).map((fault) => (
              <FaultLine key={`${fault.sheet}|${fault.row}|${fault.column}|${fault.why}|${fault.seen}`} fault={fault} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
