import './app/styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startWords } from './words/words.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
await startWords()
createRoot(root).render(<App />)
