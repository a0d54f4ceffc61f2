import { useEffect, useState } from 'react'
import { nameSite } from '../../i18n/page-title.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { type Published, published } from './published.ts'

/** What the site's publisher says about it; undefined for the bare program, or before it is read. */
const usePublished = (): Published | undefined => {
  const [site, setSite] = useState<Published>()
  useEffect(() => {
    published().then(
      (p) => p.title !== '' && setSite(p),
      () => undefined,
    )
  }, [])
  return site
}

const langOf = (p: Published): string => (p.language === 'zh' ? 'zh-CN' : 'en')

/** Whose site this is, on every page. */
export const ImprintLine = () => {
  const { t } = useWords()
  const site = usePublished()
  useEffect(() => {
    if (site) nameSite(site.title, t('app.name'))
  }, [site, t])
  if (!site) return null
  return (
    <div className="imprint" data-imprint="">
      <strong lang={langOf(site)}>{site.title}</strong>
      {site.authors && (
        <span>
          {t('snapshot.by')} <span lang={langOf(site)}>{site.authors}</span>
        </span>
      )}
      {site.date && <span className="num">{site.date}</span>}
      {(site.note || site.about || site.reply) && <To path="/method">{t(site.reply ? 'publish.aboutReply' : 'snapshot.about')}</To>}
    </div>
  )
}

const PARTS = ['about', 'reply', 'note'] as const

/** The publisher's own method note, about and right-of-reply texts. */
export const PublisherTexts = () => {
  const { t } = useWords()
  const site = usePublished()
  if (!site) return null
  return PARTS.filter((part) => site[part] !== '').map((part) => (
    <Section key={part} title={t(part === 'note' ? 'publish.note' : `snapshot.${part}`)}>
      <div lang={langOf(site)} data-imprint={part}>
        {site[part]
          .split(/\n+/)
          .filter((p) => p.trim() !== '')
          .map((p) => (
            <p key={p}>{p}</p>
          ))}
      </div>
    </Section>
  ))
}
