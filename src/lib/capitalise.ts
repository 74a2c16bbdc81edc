/** `On plan` for `on plan`: the words as a sentence begins with them. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
