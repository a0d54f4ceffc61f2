import { createTheme, MantineProvider, mergeThemeOverrides } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { LibraryProvider } from './library-context.tsx'
import { router } from './router.tsx'

const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'xs',
  // The head of a dialog is no banner of the page.
  components: { Modal: { defaultProps: { attributes: { header: { role: 'none' } } } } },
  fontSizes: { xs: '12px', sm: '13.5px', md: '14.5px' },
  colors: { ink: ['#e4edf5', '#c9dcec', '#a9c8e2', '#8fbfe8', '#5f9bcd', '#3a7ab0', '#255f94', '#16436e', '#123859', '#0d2a44'] },
})

/** Every notice says how it is closed. */
const useTheme = () => {
  const { t } = useWords()
  const close = t('app.close')
  return useMemo(() => mergeThemeOverrides(theme, { components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } } }), [close])
}

export const App = () => (
  <MantineProvider theme={useTheme()} defaultColorScheme="auto">
    <Notifications position="top-center" />
    <LibraryProvider>
      <RouterProvider router={router} />
    </LibraryProvider>
  </MantineProvider>
)
