import { assertNever } from '../../pipeline/door.ts'
import { extractFile } from './extracting.ts'
import { judgePlace, takeFile } from './judging.ts'
import type { Answer, Task } from './protocol.ts'

/** One task of a command, the same in this thread as in another. */
export const perform = async (task: Task): Promise<Answer> => {
  switch (task.kind) {
    case 'extract':
      return { kind: 'extract', extracted: await extractFile(task.name, task.flags) }
    case 'read':
      return { kind: 'read', taken: await takeFile(task.name, task.insisted) }
    case 'judge':
      return { kind: 'judge', lines: judgePlace(task.reports, task.facts, task.findings) }
    default:
      return assertNever(task)
  }
}
