/** Of the font size: an ordinary character, and one of a script that takes twice the room. */
const NARROW = 0.56
const WIDE = 1.05
const FIRST_WIDE = 0x11_00
const MORE = '…'

/** About how wide a text is, in pixels. A guess on the safe side: no font is at hand. */
export function guessedWidth(text: string, fontSize: number): number {
  return Array.from(text).reduce((width, character) => width + widthOf(character), 0) * fontSize
}

/** As much of a text as fits, cut at a character and with an ellipsis if it had to be. */
export function shortened(text: string, width: number, fontSize: number): string {
  const characters = Array.from(text)
  let room = width / fontSize
  for (const [at, character] of characters.entries()) {
    room -= widthOf(character)
    if (room < 0) {
      const kept = characters.slice(0, Math.max(1, at - 1)).join('')
      return kept.trimEnd() + MORE
    }
  }
  return text
}

function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < FIRST_WIDE ? NARROW : WIDE
}
