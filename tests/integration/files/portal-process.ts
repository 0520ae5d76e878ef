// A portal in a process of its own, so that its memory can be measured: `node portal-process.ts <data folder>`.
import { startPortal } from './portal.ts'

const { origin } = await startPortal({ dataDir: process.argv[2]! })
let peak = 0
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 10)

process.on('message', (message) => {
  if (message === 'forget') peak = 0
  process.send?.({ peak: Math.max(peak, process.memoryUsage.rss()) })
})
process.send?.({ origin })
