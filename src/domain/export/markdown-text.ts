import { plainLine } from './plain-line'

/** A text as one line of Markdown that says just that: nothing in it becomes a link, HTML, emphasis or a list. */
export function markdownText(text: string): string {
  return (
    plainLine(text)
      .replaceAll(/[\\`*_[\]<>&~|#$@]/g, String.raw`\$&`)
      // Else GitHub makes a link of a bare address, with the escapes that follow in it.
      .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, String.raw`\$&`)
      .replace(/^[+\-=:]/, String.raw`\$&`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
  )
}

/** A link; of an address that is neither http nor https, the text alone. */
export function markdownLink(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownText(text)
  const address = plainLine(url).replaceAll(/[\s<>\\]/g, (character) => encodeURIComponent(character))
  return `[${markdownText(text)}](<${address}>)`
}
