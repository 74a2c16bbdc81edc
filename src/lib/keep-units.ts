/** Keeps each number on one line with the word that it counts: `1.5 h`, `2 hours`, `8 Jan`; not `3 of 5`. */
export function keepUnits(words: string): string {
  return words.replaceAll(/(\d) (?=\p{L})(?!of )/gu, '$1\u00A0')
}
