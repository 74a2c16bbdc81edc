/** What the promise gives, or `late` if that takes longer than some milliseconds. Rejects if the promise does in time. */
export async function withinLimit<T, L>(promise: Promise<T>, limit: number, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limited = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), limit)
  })
  try {
    return await Promise.race([promise, limited])
  } finally {
    clearTimeout(timer)
  }
}
