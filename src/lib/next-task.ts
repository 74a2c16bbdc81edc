/** Lets the browser do what waits, a key or a paint, before the rest: what has been done so far is a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
