/** Frames come to no page in the background, and late to one that is hard at work: nothing waits longer, in milliseconds. */
const LONGEST_WAIT = 250

/**
 * A frame that the page is done with is still to be drawn: by the browser's own threads, which on a machine of two
 * processors have one to themselves only as long as the page rests. Three frames, in milliseconds.
 */
const DRAWN_AFTER = 48

/**
 * Runs something once what has changed just now can be seen: in a task of its own some time after the next frame, and
 * soon without one where no frame comes. Gives what calls it off.
 *
 * @param drawnAfter how long the frame takes to be on the screen, in milliseconds from when the page is done with it;
 *   more for what may come later still.
 */
export function afterPaint(run: () => void, drawnAfter = DRAWN_AFTER): () => void {
  let timer = setTimeout(run, LONGEST_WAIT + drawnAfter)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run, drawnAfter)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
