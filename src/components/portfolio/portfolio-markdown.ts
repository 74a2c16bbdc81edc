import type { PictureId, PortfolioProject } from '../../domain/career/project'
import { markdownLink, markdownText } from '../../domain/export/markdown-text'
import { formatDay } from '../../lib/format-day'
import { type PagePortfolio, pageLinks, pageSkills, pageTexts, pageTitle } from './page-parts'
import { richMarkdown } from './rich-markdown'
import { richText } from './rich-text'

/**
 * The portfolio in Markdown, for a repository or a site that is made from it. Pictures are named by the files that go
 * with it.
 *
 * @param files what the files of the pictures are called; a picture without one is named by its words alone.
 */
export function portfolioMarkdown(portfolio: PagePortfolio, files: ReadonlyMap<PictureId, string>): string {
  const { head, projects, today } = portfolio
  const parts = [
    `# ${markdownText(pageTitle(head))}`,
    markdownText(head.contact),
    ...projects.flatMap((project) => projectParts(portfolio, project, files)),
    `As of ${formatDay(today, 'long')}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function projectParts(
  { skillNames }: PagePortfolio,
  project: PortfolioProject,
  files: ReadonlyMap<PictureId, string>,
): readonly string[] {
  const skills = pageSkills(project, skillNames)
  return [
    `## ${markdownText(project.title)}`,
    pageLinks(project)
      .map(({ title, url }) => `- ${markdownLink(title, url)}`)
      .join('\n'),
    richMarkdown(richText(project.description)),
    ...Array.from(project.pictures, ([id, { alt }]) => pictureText(files.get(id), alt)),
    ...pageTexts(project).flatMap(({ heading, text }) => [`### ${heading}`, richMarkdown(richText(text))]),
    skills.length === 0 ? '' : `Skills: ${skills.map(markdownText).join(', ')}`,
  ]
}

function pictureText(file: string | undefined, alt: string): string {
  const words = markdownText(alt === '' ? 'A picture' : alt)
  return file === undefined ? `*${words}*` : `![${words}](${file})`
}
