// Loaded into every process of a measured command: at its end it writes what it used.
import { appendFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const to = process.env.OUTTURN_USAGE
if (to && isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    appendFileSync(to, `${JSON.stringify({ kb: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 })}\n`)
  })
