/** Keeps each number on one line with the word after it: `1.5 h`, `2 hours`, `8 Jan`. */
export function keepUnits(words: string): string {
  return words.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0')
}
