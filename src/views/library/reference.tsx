import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { bytes } from '../../derive/numbers.ts'
import { useLibrary } from '../app/library-context.tsx'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'
import { dropOlder } from '../publish/site/packs.ts'
import { type Pack, packFile, published } from '../publish/site/published.ts'
import { Section } from '../ui/section.tsx'

/** Packs of reference facts that lie beside the page, and which of them are in the library. */
export const useReference = () => {
  const { facts, importFiles, importing, hold } = useLibrary()
  const { t } = useWords()
  const [packs, setPacks] = useState<readonly Pack[]>([])
  const [busy, setBusy] = useState('')
  useEffect(() => {
    let here = true
    void published().then(
      (site) => here && setPacks(site.reference),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  const add = async (pack: Pack) => {
    setBusy(pack.file)
    try {
      const read = await importFiles([await packFile(pack)])
      if (read.some((r) => r.status === 'added')) await dropOlder([pack], hold)
    } catch {
      notify({ color: 'red', message: t('reference.failed', { name: pack.file }) })
    } finally {
      setBusy('')
    }
  }
  return { packs, add, asked: busy, busy: (p: Pack) => busy === p.file || importing.running, has: (p: Pack) => facts.some((f) => f.sha256 === p.sha256) }
}

/** What can be added from the site itself, each with its size and what it holds. */
export const ReferenceList = () => {
  const { t, language } = useWords()
  const { packs, add, busy, has } = useReference()
  if (packs.length === 0) return null
  return (
    <Section title={t('reference.title')} hint={t('reference.hint')}>
      <ul className="items">
        {packs.map((p) => (
          <li key={p.file} className="num">
            <strong>{p[language]}</strong>{' '}
            <span className="note">{t('reference.holds', { facts: p.facts, reports: p.reports, from: p.from, to: p.to, size: bytes(p.bytes) })}</span>{' '}
            {has(p) ? (
              <span className="tag">{t('reference.here')}</span>
            ) : (
              <Button size="compact-xs" loading={busy(p)} aria-label={`${t('reference.add')} ${p[language]}`} onClick={() => void add(p)}>
                {t('reference.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The front page's offer to show what everybody asks first; gone once it was taken. */
export const ReferenceOffer = () => {
  const { t, language } = useWords()
  const { packs, add, asked, busy, has } = useReference()
  const [pack] = packs
  // On a first visit it is on its way without being asked for.
  if (!pack || has(pack) || (busy(pack) && asked === '')) return null
  return (
    <p className="num" data-offer="">
      {t('reference.offer', { what: pack[language], from: pack.from, to: pack.to })}{' '}
      <Button size="compact-sm" variant="light" loading={busy(pack)} onClick={() => void add(pack)}>
        {t('reference.addSize', { size: bytes(pack.bytes) })}
      </Button>
    </p>
  )
}
