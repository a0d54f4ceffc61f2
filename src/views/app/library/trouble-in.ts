import { type Trouble, troubleOf } from '../../../store/storage-error.ts'
import { EngineError } from '../../../worker/asker.ts'

/** What went wrong, whichever side of the thread it happened on. */
export const troubleIn = (error: unknown): Trouble => (error instanceof EngineError ? error.trouble : troubleOf(error))
