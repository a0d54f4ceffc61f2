import './app/styles.ts'
import { createRoot } from 'react-dom/client'
import { backupBeforeUpgrade } from '../store/backup.ts'
import { App } from './app/app.tsx'
import { startWords } from './i18n/words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
await startWords()
// A backup that fails must not keep the page shut: the upgrade itself keeps the log too.
await backupBeforeUpgrade().catch(() => 0)
createRoot(root).render(<App />)
