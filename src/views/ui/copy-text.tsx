import { Button, CopyButton } from '@mantine/core'
import { useWords } from '../i18n/use-words.ts'

/** Copies words, and says that it did. */
export const CopyText = ({ text, label }: { readonly text: string; readonly label?: string }) => {
  const { t } = useWords()
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-xs" variant="default" onClick={copy}>
          {copied ? t('app.copied') : (label ?? t('app.copy'))}
        </Button>
      )}
    </CopyButton>
  )
}
