import { renderToStaticMarkup } from 'react-dom/server'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'

/** What the text is, read by a parser that is not ours: the HTML that GitHub's Markdown gives. */
export function markdownToHtml(text: string): string {
  return renderToStaticMarkup(<Markdown remarkPlugins={[remarkGfm]}>{text}</Markdown>)
}

/** A text as it stands in HTML. */
export function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}
