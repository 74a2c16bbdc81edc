/** A title, with a number behind it if one of the others is the same. */
export function freeTitle(title: string, others: Iterable<{ readonly title: string }>): string {
  const taken = new Set(Array.from(others, (other) => other.title))
  let free = title
  for (let number = 2; taken.has(free); number += 1) free = `${title} ${number}`
  return free
}
