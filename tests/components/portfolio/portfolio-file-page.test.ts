import { describe, expect, test } from 'vitest'
import type { PagePortfolio } from '../../../src/components/portfolio/page-parts'
import { portfolioFilePage } from '../../../src/components/portfolio/portfolio-file-page'
import { portfolioMarkdown } from '../../../src/components/portfolio/portfolio-markdown'
import { richMarkdown } from '../../../src/components/portfolio/rich-markdown'
import { richText } from '../../../src/components/portfolio/rich-text'
import type { PortfolioProject } from '../../../src/domain/career/project'
import { BAD_LINKS, PAYLOADS } from '../../browser/helpers/payloads'
import { HOSTILE } from '../../domain/export/dated-plans'
import { markdownToHtml } from '../../domain/export/markdown-tree'
import { FIRST_MONDAY, makeProject } from '../../helpers/make-plan'
import { readXml, type ReadElement } from '../export/xml-reader'

const PNG = 'data:image/png;base64,iVBORw0KGgo='
const PICTURES = new Map([['p', PNG]])

function makePortfolio(...projects: readonly Partial<PortfolioProject>[]): PagePortfolio {
  return {
    head: { name: 'Ada Example', contact: 'https://example.org/ada' },
    today: FIRST_MONDAY,
    projects: projects.map((parts) => makeProject(parts)),
    skillNames: new Map([['python', 'Python']]),
  }
}

const FULL: Partial<PortfolioProject> = {
  title: 'Birds',
  description: 'Names **birds**.\n\n- one\n- two',
  outcome: 'Used by wardens.',
  results: '| model | F1 |\n| --- | --- |\n| mine | 0.81 |',
  lessons: 'Use `split(by="reserve")`.\n\n```\nfor bird in birds:\n    listen()\n```',
  improvements: '# More\n\nNight calls, see [the plan](https://example.org/plan).',
  targetJob: 'A secret wish',
  code: 'https://github.com/ada/birds/',
  links: new Map([['l', { title: '', url: 'https://www.example.org/demo' }]]),
  skills: new Set(['python', 'Patience']),
  pictures: new Map([['p', { alt: 'A chart', width: 160, height: 90, bytes: 9 }]]),
}

const named = (elements: readonly ReadElement[], name: string): readonly ReadElement[] =>
  elements.filter((element) => element.name === name)
const texts = (elements: readonly ReadElement[], name: string): readonly string[] =>
  named(elements, name).map(({ text }) => text)

describe('the page', () => {
  const page = portfolioFilePage(makePortfolio(FULL), PICTURES)
  const elements = readXml(page)

  test('tells a project in order, with its texts laid out', () => {
    expect(texts(elements, 'h1')).toEqual(['Ada Example'])
    expect(texts(elements, 'h2')).toEqual(['Birds'])
    expect(texts(elements, 'h3')).toEqual(['Outcome', 'Results', 'What I learned', 'What I would improve next'])
    expect(texts(elements, 'h4')).toEqual(['More'])
    expect(texts(elements, 'strong')).toEqual(['birds'])
    expect(texts(elements, 'td')).toEqual(['mine', '0.81'])
    expect(texts(elements, 'code')).toEqual(['split(by="reserve")', 'for bird in birds:\n    listen()\n'])
    expect(page).toContain('Skills: Python, Patience')
    expect(page).toContain('As of 4 January 2027')
  })

  test('leads to the code and the links, and embeds the picture with its words', () => {
    expect(named(elements, 'a').map(({ text, attributes }) => [text, attributes['href']])).toEqual([
      ['https://example.org/ada', 'https://example.org/ada'],
      ['Code: github.com/ada/birds', 'https://github.com/ada/birds/'],
      ['example.org/demo', 'https://www.example.org/demo'],
      ['the plan', 'https://example.org/plan'],
    ])
    expect(named(elements, 'img').map(({ attributes }) => attributes)).toEqual([
      { src: PNG, alt: 'A chart', width: '160', height: '90' },
    ])
    expect(texts(elements, 'figcaption')).toEqual(['A chart'])
  })

  test('runs and fetches nothing, and keeps the wish for a job to oneself', () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    for (const name of ['script', 'link', 'iframe', 'object', 'base', 'form']) expect(named(elements, name)).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
    expect(page).not.toContain('secret')
  })

  test('with several projects there is a list that leads to each', () => {
    const many = readXml(portfolioFilePage(makePortfolio({ title: 'A' }, { title: 'B' }, { title: 'C' }), new Map()))
    const ids = named(many, 'section').map(({ attributes }) => attributes['id'])
    expect(ids).toEqual(['project-1', 'project-2', 'project-3'])
    expect(
      named(many, 'a')
        .map(({ attributes }) => attributes['href'])
        .slice(1),
    ).toEqual(ids.map((id) => `#${id}`))
  })

  test.each([
    ['missing', undefined],
    ['elsewhere', 'https://example.org/x.png'],
    ['a drawing', 'data:image/svg+xml;base64,AAAA'],
    ['a page', 'data:text/html,<script>1</script>'],
    ['more than it seems', 'data:image/png;base64,AA"><script>1</script>'],
  ])('a picture that is %s is left out', (_, url) => {
    const pictures = new Map(url === undefined ? [] : [['p', url]])
    expect(named(readXml(portfolioFilePage(makePortfolio(FULL), pictures)), 'img')).toEqual([])
  })
})

/** What texts may become on the page, and nothing else. */
const ALLOWED = new Set(
  'html head meta title style body main header section p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del hr br table thead tbody tr th td a span figure figcaption img div'.split(
    ' ',
  ),
)
const ALL_HOSTILE = [...PAYLOADS, ...BAD_LINKS, ...HOSTILE.map(([, title]) => title), '> '.repeat(500) + 'x']

describe('H4: whatever is written stays what it is', () => {
  test.each(ALL_HOSTILE)('%s', (payload) => {
    const project: Partial<PortfolioProject> = {
      ...FULL,
      title: payload,
      description: payload,
      outcome: `text ${payload} text`,
      results: `| a |\n| --- |\n| ${payload} |`,
      lessons: `\`\`\`\n${payload}\n\`\`\``,
      improvements: `[${payload}](${payload})\n\n![x](${payload})\n\n[x]: ${payload}`,
      links: new Map([['l', { title: payload, url: 'https://example.org/' }]]),
      skills: new Set([payload]),
      pictures: new Map([['p', { alt: payload, width: 1, height: 1, bytes: 1 }]]),
    }
    const portfolio = { ...makePortfolio(project), head: { name: payload, contact: payload } }
    const elements = readXml(portfolioFilePage(portfolio, PICTURES))
    for (const { name, attributes } of elements) {
      expect(ALLOWED).toContain(name)
      expect(Object.keys(attributes).join(' ')).not.toMatch(/\bon|style|srcdoc/)
      const { href = 'https://', src = PNG } = attributes
      expect(href).toMatch(/^https?:\/\/|^#project-\d+$/)
      expect(src).toBe(PNG)
    }
    const text = portfolioMarkdown(portfolio, new Map([['p', 'pictures/1-1.png']]))
    // What is first is React's, for the picture.
    const read = markdownToHtml(text).replace(/^<link rel="preload"[^>]*>/, '')
    // The reader here makes text of HTML; a reader that does not must find none to begin with.
    expect(read).not.toMatch(/(?:href|src)="(?!https?:|mailto:|pictures\/|#)[^"]/)
    expect(read).not.toMatch(
      /<(?!\/?(?:p|h\d|ul|ol|li|a|em|strong|del|code|pre|blockquote|hr|br|img|table|thead|tbody|tr|th|td|input|section|sup)\b)/,
    )
  })
})

describe('the text', () => {
  test('is Markdown that reads as it was written, below the headings of the project', () => {
    const text = portfolioMarkdown(makePortfolio(FULL), new Map([['p', 'pictures/1-1.png']]))
    const html = markdownToHtml(text)
    expect(html).toContain('<h1>Ada Example</h1>')
    expect(html).toContain('<h2>Birds</h2>')
    expect(html).toContain('<p>Names <strong>birds</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>')
    expect(html).toContain('<img src="pictures/1-1.png" alt="A chart"/>')
    expect(html).toContain('<td>0.81</td>')
    expect(html).toContain('<code>for bird in birds:\n    listen()\n</code>')
    expect(html).toContain('<h4>More</h4>')
    expect(html).toContain('<a href="https://example.org/plan">the plan</a>')
    expect(text).not.toContain('secret')
  })

  test('a picture that is not on this device is named by its words', () => {
    expect(portfolioMarkdown(makePortfolio(FULL), new Map())).toContain('\n*A chart*\n')
  })

  test.each([
    ['lists in lists', '- a\n  - b\n    1. c\n    2. d\n- e'],
    ['loose lists', '- a\n\n  more of a\n\n- b'],
    ['tasks', '- [x] done\n- [ ] open'],
    ['quotes', '> one\n>\n> > two'],
    ['marks in words', 'a *b* c **d** e ~~f~~ g `h` i'],
    ['lines', 'one  \ntwo\\\nthree'],
    ['code with fences in it', '````\n```\nx\n```\n````'],
    ['code with ticks in it', '`` a`b ``'],
    ['what looks like more', '1\\. not a list\n\n\\# no heading, 2 * 3 * 4, snake_case_name, a < b > c & d'],
    ['a rule', 'a\n\n---\n\nb'],
    ['a table with a bar', '| a | b |\n| --- | --- |\n| x \\| y | **z** |'],
  ])('%s stay as they are', (_, markdown) => {
    expect(markdownToHtml(richMarkdown(richText(markdown)))).toBe(markdownToHtml(markdown))
  })
})
