import { handleImport } from './handle-import'
import { SPECIMEN_DAY, specimenFile } from './specimen-file'

/** What a browser needs to have seen before it compiles a loop, in steps and in times. */
const STEPS = 120
const ROUNDS = 16

/**
 * Reads a file that nobody has, and drops it: code that runs for the first time is slow, and the first file of somebody
 * is to be read as fast as those that follow. Pauses after each time, so that a file that comes meanwhile waits for no
 * more than one of them.
 *
 * @param isAsked whether a file has come: the rest is left then.
 */
export async function rehearseImport(isAsked: () => boolean): Promise<void> {
  const content = new Blob([specimenFile(STEPS)])
  for (let round = 0; round < ROUNDS && !isAsked(); round += 1) {
    await handleImport({ id: round, content, name: '', options: {}, today: SPECIMEN_DAY }, () => {})
    await nextTask()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
