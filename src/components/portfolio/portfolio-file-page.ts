import type { PortfolioProject } from '../../domain/career/project'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import { formatDay } from '../../lib/format-day'
import { element, joined, type Markup, markupText } from '../export/markup'
import { type PagePictures, type PagePortfolio, pageLinks, pageSkills, pageTexts, pageTitle } from './page-parts'
import { PORTFOLIO_STYLE } from './portfolio-file-style'
import { richMarkup } from './rich-markup'
import { richText } from './rich-text'

/** No script, nothing fetched: what was escaped wrongly could still do nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** From so many projects on there is a list of them at the top. */
const LISTED_FROM = 3

/**
 * The portfolio as one HTML file that needs nothing else, to be sent, opened or printed.
 *
 * @param pictures as `data:` addresses of pictures; any other address is left out.
 */
export function portfolioFilePage(portfolio: PagePortfolio, pictures: PagePictures): string {
  const { head, projects, today } = portfolio
  const title = pageTitle(head)
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>' as Markup,
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>` as Markup,
      element('title', {}, markupText(title === 'Portfolio' ? title : `${title}: portfolio`)),
      element('style', {}, PORTFOLIO_STYLE as Markup),
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        element('header', {}, element('h1', { dir: 'auto' }, markupText(title)), contact(head.contact), list(projects)),
        ...projects.map((project, at) => section(portfolio, project, at, pictures)),
        element('p', { class: 'as-of' }, markupText(`As of ${formatDay(today, 'long')}`)),
      ),
    ),
  )
  return `<!DOCTYPE html>\n${page}\n`
}

const NOTHING = joined([])

function contact(text: string): Markup {
  const line = text.trim()
  if (line === '') return NOTHING
  const url = /^https?:/i.test(line) ? toWebAddress(line) : null
  return element('p', { class: 'contact', dir: 'auto' }, url === null ? markupText(line) : anchor(url, line))
}

function list(projects: readonly PortfolioProject[]): Markup {
  if (projects.length < LISTED_FROM) return NOTHING
  const entries = projects.map(({ title }, at) =>
    element('li', { dir: 'auto' }, element('a', { href: `#project-${at + 1}` }, markupText(title))),
  )
  return element('ol', { class: 'contents' }, ...entries)
}

function section(portfolio: PagePortfolio, project: PortfolioProject, at: number, pictures: PagePictures): Markup {
  const links = pageLinks(project)
  const skills = pageSkills(project, portfolio.skillNames)
  return element(
    'section',
    { class: 'project', id: `project-${at + 1}` },
    element('h2', { dir: 'auto' }, markupText(project.title)),
    links.length === 0
      ? NOTHING
      : element(
          'ul',
          { class: 'links' },
          ...links.map(({ title, url }) => element('li', { dir: 'auto' }, anchor(url, title))),
        ),
    written(project.description),
    joined([...project.pictures].map(([id, { alt, width, height }]) => figure(pictures.get(id), alt, width, height))),
    joined(pageTexts(project).map((part) => joined([element('h3', {}, markupText(part.heading)), written(part.text)]))),
    skills.length === 0
      ? NOTHING
      : element('p', { class: 'skills', dir: 'auto' }, markupText(`Skills: ${skills.join(', ')}`)),
  )
}

function written(markdown: string): Markup {
  return markdown.trim() === '' ? NOTHING : element('div', { dir: 'auto' }, richMarkup(richText(markdown)))
}

/** What the page embeds: pictures of the kinds that are kept, and nothing that could be a document. */
const EMBEDDED = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/

function figure(url: string | undefined, alt: string, width: number, height: number): Markup {
  if (url === undefined || !EMBEDDED.test(url)) return NOTHING
  const picture = element('img', { src: url, alt, width, height })
  if (alt === '') return element('figure', {}, picture)
  return element('figure', {}, picture, element('figcaption', { dir: 'auto' }, markupText(alt)))
}

function anchor(url: string, title: string): Markup {
  return element('a', { href: url, rel: 'noopener noreferrer' }, markupText(title))
}
