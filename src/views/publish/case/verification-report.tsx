import type { Check } from '../../../pipeline/casefile/check.ts'
import type { Verification } from '../../../pipeline/casefile/verify.ts'
import { useWords } from '../../i18n/use-words.ts'

const SHOWN = 20

const signs = { passes: '✓', differs: '✗', unchecked: '–' } as const

const CheckRow = ({ check }: { readonly check: Check }) => {
  const { t } = useWords()
  const rest = check.differences.length - SHOWN
  return (
    <li data-check={check.name} data-status={check.status}>
      <span className={check.status === 'differs' ? 'v-missed' : 'v-met'}>{signs[check.status]}</span> <strong>{t(`publish.check.${check.name}`)}</strong>:{' '}
      {t(`publish.${check.status}`)} <span className="note num">{t('publish.counted', { n: check.count })}</span>
      {check.unchecked.length > 0 && (
        <details>
          <summary>
            {t('publish.notHere')} ({check.unchecked.length})
          </summary>
          {check.unchecked.join(', ')}
        </details>
      )}
      {check.differences.length > 0 && (
        <ul>
          {check.differences.slice(0, SHOWN).map((d) => (
            <li key={`${d.about} ${d.why} ${d.stored}`}>
              {d.about} {t(`publish.why.${d.why}`)}
              {d.stored && (
                <div className="note">
                  {t('publish.stored')}: <code>{d.stored.slice(0, 300)}</code>
                </div>
              )}
              {d.now && (
                <div className="note">
                  {t('publish.now')}: <code>{d.now.slice(0, 300)}</code>
                </div>
              )}
            </li>
          ))}
          {rest > 0 && <li>{t('publish.more', { n: rest })}</li>}
        </ul>
      )}
    </li>
  )
}

/** What passes, what differs, and why. */
export const VerificationReport = ({ root, verification }: { readonly root: string; readonly verification: Verification }) => {
  const { t } = useWords()
  const { sound, rules, checks } = verification
  return (
    <div className="panel" role="status">
      <p className={sound ? 'alert info' : 'alert'}>{t(sound ? 'publish.sound' : 'publish.unsound')}</p>
      {rules.stored !== rules.now && <p className="alert mark">{t('publish.rulesDiffer', { stored: rules.stored, now: rules.now })}</p>}
      <ul>
        {checks.map((c) => (
          <CheckRow key={c.name} check={c} />
        ))}
      </ul>
      <p className="note">
        {t('publish.root')}: <code>{root}</code>
      </p>
    </div>
  )
}
