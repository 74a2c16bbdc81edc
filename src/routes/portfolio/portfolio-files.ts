import type { PagePortfolio } from '../../components/portfolio/page-parts'
import { portfolioFilePage } from '../../components/portfolio/portfolio-file-page'
import { portfolioMarkdown } from '../../components/portfolio/portfolio-markdown'
import { picturesOf } from '../../domain/career/project-pictures'
import type { PictureId } from '../../domain/career/project'
import { dayToText } from '../../domain/day'
import { downloadText } from '../../lib/download-text'
import { showNotice } from '../../store/notice-store'
import { picturesAsData } from '../../store/pictures/picture-data'

/** Hands the person their portfolio as one page. Never rejects; gives how many pictures are missing from it. */
export async function savePortfolioPage(portfolio: PagePortfolio): Promise<number> {
  const wanted = picturesOf(portfolio.projects)
  const pictures = await picturesAsData(wanted)
  take(portfolio, 'html', 'text/html', portfolioFilePage(portfolio, pictures))
  return wanted.size - pictures.size
}

/** Hands the person their portfolio in Markdown, which names pictures and holds none. Never rejects; gives 0. */
export async function savePortfolioMarkdown(portfolio: PagePortfolio): Promise<number> {
  take(portfolio, 'md', 'text/markdown', portfolioMarkdown(portfolio, await fileNames(portfolio)))
  return 0
}

/** `pictures/1-2.webp`: the second picture of the first project. */
async function fileNames({ projects }: PagePortfolio): Promise<ReadonlyMap<PictureId, string>> {
  const urls = await picturesAsData(picturesOf(projects))
  const names = new Map<PictureId, string>()
  for (const [project, { pictures }] of projects.entries()) {
    for (const [at, id] of [...pictures.keys()].entries()) {
      const ending = /^data:image\/(\w+)/.exec(urls.get(id) ?? '')?.[1]
      if (ending !== undefined && !names.has(id)) names.set(id, `pictures/${project + 1}-${at + 1}.${ending}`)
    }
  }
  return names
}

function take({ today }: PagePortfolio, ending: string, type: string, text: string): void {
  const name = `portfolio-${dayToText(today)}.${ending}`
  downloadText(name, text, `${type};charset=utf-8`)
  showNotice({
    what: { kind: 'says', text: `Saved as “${name}”, where your browser keeps downloads.` },
    finish: null,
    offers: null,
  })
}
