/** As much of the browser's launch queue as is used; browsers that open no files with an installed app have none. */
interface LaunchQueue {
  readonly setConsumer: (
    consume: (launch: { readonly files?: readonly { readonly getFile: () => Promise<File> }[] }) => void,
  ) => void
}

/** What the app was opened with; null when it cannot be read. */
type Launched = readonly File[] | null

/** What came while nobody was listening. */
let waiting: Launched[] = []
let listener: ((files: Launched) => void) | null = null

/**
 * Listens to files that the operating system opens with the installed app, one that was opened before included. Does
 * nothing where the browser knows no such thing.
 *
 * @param onFiles is told the files of one opening; null when they cannot be read.
 * @returns stops listening.
 */
export function onLaunchedFiles(onFiles: (files: readonly File[] | null) => void): () => void {
  const { launchQueue: queue } = globalThis as { readonly launchQueue?: LaunchQueue }
  if (queue === undefined) return () => {}
  listener = onFiles
  const before = waiting
  waiting = []
  for (const files of before) onFiles(files)
  queue.setConsumer(({ files: handles = [] }) => {
    // The app was opened without a file.
    if (handles.length === 0) return
    void openAll(handles).then((files) => {
      if (listener === null) waiting.push(files)
      else listener(files)
    })
  })
  return () => {
    if (listener === onFiles) listener = null
  }
}

async function openAll(handles: readonly { readonly getFile: () => Promise<File> }[]): Promise<Launched> {
  try {
    return await Promise.all(handles.map((handle) => handle.getFile()))
  } catch {
    return null
  }
}
