import { rulesIn } from '../../derive/method/rules.ts'
import mapText from '../../README.md?raw'
import { useWords } from '../i18n/use-words.ts'
import { zhRules } from '../i18n/zh-rules.ts'
import { Section } from '../ui/section.tsx'

const groups = rulesIn(mapText)

/** The numbered behaviour rules, read from the map that the tests quote. */
export const RulesSection = () => {
  const { t, language } = useWords()
  return (
    <Section title={t('desk.numbers')} hint={String(groups.reduce((n, g) => n + g.rules.length, 0))}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller rules" tabIndex={0} aria-label={`${t('desk.numbers')} · ${t('chart.table')}`}>
        <dl className="facts">
          {groups.flatMap((g) =>
            g.rules.map((r) => {
              const chinese = language === 'zh' ? zhRules[r.id] : undefined
              return (
                <div key={r.id} style={{ display: 'contents' }} data-rule={r.id}>
                  <dt className="num">{r.id}</dt>
                  <dd lang={chinese ? 'zh-CN' : 'en'}>{chinese ?? r.text.replaceAll('`', '')}</dd>
                </div>
              )
            }),
          )}
        </dl>
      </section>
    </Section>
  )
}
