/** Frames come to no page in the background, and late to one that is hard at work: nothing waits longer, in milliseconds. */
const LONGEST_WAIT = 250

/**
 * Runs something once what has changed just now can be seen: in a task of its own after the next frame, and soon
 * without one where no frame comes. Gives what calls it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, LONGEST_WAIT)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    // The frame is painted between this callback and the next task.
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
