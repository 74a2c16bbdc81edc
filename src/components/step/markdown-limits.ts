/** Above it, a text is shown as it was typed: laying it out would keep the page waiting. In UTF-16 units. */
const MOST_LAID_OUT = 20_000
/** Quotes and lists within each other, on one line, deeper than anybody means and than the parser can go. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*]|\d+[.)])[ \t]*){40}/m

/** Whether a text in Markdown is rather not to be laid out. */
export function isTooMuchMarkdown(text: string): boolean {
  return text.length > MOST_LAID_OUT || TOO_DEEP.test(text)
}
