/** What has changed in a list of titled things, one line for each, by what they are called. */
export function listLines<T extends { readonly title: string }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly string[] {
  const were = new Map(before.map((entry) => [keyOf(entry), entry]))
  const are = new Set(after.map(keyOf))
  const lines = [
    ...after.flatMap((entry) => {
      const was = were.get(keyOf(entry))
      if (was === undefined) return [`${what} added: “${entry.title}”.`]
      if (was.title !== entry.title) return [`${what} “${was.title}” is called “${entry.title}” now.`]
      return JSON.stringify(was) === JSON.stringify(entry) ? [] : [`${what} “${entry.title}” has changed.`]
    }),
    ...before.filter((entry) => !are.has(keyOf(entry))).map(({ title }) => `${what} gone: “${title}”.`),
  ]
  return lines.length === 0 ? [`Its ${what.toLowerCase()}s come in another order.`] : lines
}
