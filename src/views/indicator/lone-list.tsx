import { quantity } from '../../derive/numbers.ts'
import type { UntargetedResult } from '../../derive/untargeted.ts'
import { useWords } from '../i18n/use-words.ts'
import { tentative } from '../ui/amounts.tsx'
import { NumberLink } from '../ui/link.tsx'

/** Results of years without a loaded target: listed, each with its sentence, never judged. */
export const LoneList = ({ lone }: { readonly lone: readonly UntargetedResult[] }) => {
  const { t, language } = useWords()
  if (lone.length === 0) return null
  return (
    <details className="lone" open={lone.length <= 4}>
      <summary>{t('news.lone')}</summary>
      <p className="note">{t('news.loneNote')}</p>
      <ul className="items">
        {lone.map((l) => (
          <li key={`${l.year}-${l.sha256}-${l.start}`} className="num">
            {`${l.year} · `}
            <NumberLink of={l}>{`${tentative(l.hedge, t)}${quantity(l.value, l.unit, language)}`}</NumberLink>
            <span className="note">{` · ${l.file.split('/').at(-1)}`}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
