import { Button } from '@mantine/core'
import type { IdentityEdit } from '../../model/correction.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { useWords } from '../i18n/use-words.ts'
import { useCorrect } from '../review/use-correct.ts'
import { variantIssue } from './shelf-order.ts'

const identityOf = ({ place, adcode, planYear, level, parents }: ShelfEntry): IdentityEdit => ({ place, adcode, planYear: planYear ?? 0, level, parents })

/** Where the two texts were taken for reports of different places or years: the fuller one's, at a press. */
const Adopt = ({ entry, of }: { readonly entry: ShelfEntry; readonly of: ShelfEntry }) => {
  const { t } = useWords()
  const { correct } = useCorrect()
  const [before, after] = [identityOf(entry), identityOf(of)]
  if (after.place === '' || after.planYear === 0 || (before.adcode === after.adcode && before.place === after.place && before.planYear === after.planYear))
    return null
  const adopt = () => void correct(entry.sha256, { kind: 'identity', before, after }, t('library.variant', { file: of.file }))
  return (
    <Button size="compact-xs" variant="default" onClick={adopt}>
      {t('library.variantAdopt', { place: after.place, year: after.planYear })}
    </Button>
  )
}

/** What a further text is, and which of its figures differ from the fuller one's. */
export const VariantNote = ({ entry, of }: { readonly entry: ShelfEntry; readonly of: ShelfEntry | undefined }) => {
  const { t } = useWords()
  const issue = variantIssue(entry)
  if (!issue) return null
  const differing = issue.code === 'variant' ? issue.differing : []
  return (
    <>
      <span className="sub">
        <span className="tag">{t('library.variantTag')}</span> {t('library.variant', { file: issue.of.split('/').at(-1) ?? '' })}
        {differing.length === 0 && ` · ${t('library.variantSame')}`}
      </span>
      {of && <Adopt entry={entry} of={of} />}
      {differing.length > 0 && (
        <details className="sub">
          <summary>{t('library.variantDiffers', { n: differing.length })}</summary>
          <ul className="items">
            {differing.map((d) => (
              <li key={d}>{d}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
