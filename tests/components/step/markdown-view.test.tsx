import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MarkdownView } from '../../../src/components/step/markdown-view'

function show(text: string): HTMLElement {
  return render(<MarkdownView text={text} />).container
}
const hrefs = (): readonly (string | null)[] => screen.queryAllByRole('link').map((link) => link.getAttribute('href'))

describe('Markdown', () => {
  test('is laid out: headings below the sheet’s own, emphasis, lists, tables, quotes, code', () => {
    const shown = show(
      '# Plan\n\n## Part\n\nIt is **bold**.\n\n1. one\n2. two\n\n|a|b|\n|-|-|\n|1|2|\n\n> said\n\n`code`\n\n~~gone~~',
    )
    expect(screen.getByRole('heading', { name: 'Plan', level: 4 })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Part', level: 5 })).toBeInTheDocument()
    expect(shown.querySelector('strong')).toHaveTextContent('bold')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['one', 'two'])
    expect(screen.getByRole('cell', { name: '2' })).toBeInTheDocument()
    expect(shown.querySelector('blockquote')).toHaveTextContent('said')
    expect(shown.querySelector('code')).toHaveTextContent('code')
    expect(shown.querySelector('del')).toHaveTextContent('gone')
  })

  test('tasks are shown, each with its state, and are no controls', () => {
    show('- [x] read it\n- [ ] try it')
    const [read, tried] = screen.getAllByRole('listitem')
    expect(within(read!).getByRole('img', { name: 'Done:' })).toBeInTheDocument()
    expect(within(tried!).getByRole('img', { name: 'Open:' })).toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  test('links lead to the web, in a window that knows nothing of this one', () => {
    show('[words](https://example.org/a?b#c), <http://example.org/>, www.example.org')
    expect(hrefs()).toEqual(['https://example.org/a?b#c', 'http://example.org/', 'http://www.example.org'])
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
      expect(link).toHaveAttribute('target', '_blank')
    }
  })

  test('a picture is a link to it: nothing is fetched', () => {
    const shown = show('![A cairn](https://example.org/cairn.png) ![](https://example.org/nameless.png)')
    expect(shown.querySelector('img')).toBeNull()
    expect(screen.getByRole('link', { name: 'Picture: A cairn' })).toHaveAttribute(
      'href',
      'https://example.org/cairn.png',
    )
    expect(screen.getByRole('link', { name: 'Picture: https://example.org/nameless.png' })).toBeInTheDocument()
  })
})

describe('what would harm', () => {
  test.each([
    '<script>globalThis.harmed = true</script>',
    '<img src=x onerror="globalThis.harmed = true">',
    '<svg onload=globalThis.harmed=true>',
    '<iframe src="https://example.org/"></iframe>',
    '<a href="javascript:globalThis.harmed=true">x</a>',
    '<style>*{display:none}</style>',
    '<form action="https://example.org/"><input name=a></form>',
    '<base href="https://example.org/">',
    '<details open ontoggle=globalThis.harmed=true>',
    'text <b onmouseover="globalThis.harmed=true">bold</b> text',
    '<math><mi//xlink:href="data:x,<script>globalThis.harmed=true</script>">',
    '<noscript><p title="</noscript><img src=x onerror=globalThis.harmed=true>">',
  ])('HTML is text: %s', (html) => {
    const shown = show(html)
    expect(shown.querySelectorAll('script, img, svg, iframe, style, form, input, base, details, b, math')).toHaveLength(
      0,
    )
    expect(hrefs()).toEqual([])
    for (const element of shown.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([])
    }
    expect(globalThis).not.toHaveProperty('harmed')
    expect(shown.textContent).toContain('<')
  })

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x]( javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '<javascript:alert(1)>',
    '<data:text/html,x>',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![x](//example.org/x.png)',
    '[x](#/plan/setup)',
    '[x](/somewhere)',
    '[x](//example.org)',
    '[x](file:///etc/hosts)',
    '[x](blob:https://example.org/1)',
    'a footnote[^1]\n\n[^1]: below',
    'me@example.org',
  ])('%j leads nowhere', (text) => {
    const shown = show(text)
    expect(hrefs()).toEqual([])
    expect(shown.querySelector('[href], [src], [srcset], [action]')).toBeNull()
    expect(shown).not.toBeEmptyDOMElement()
  })
})
