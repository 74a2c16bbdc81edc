import type { SkillId } from '../../domain/career/career'
import type { PictureId, PortfolioProject } from '../../domain/career/project'
import type { ProjectText } from '../../domain/career/project-edits'
import type { Day } from '../../domain/day'

/** What is shown to an employer, on the screen, on paper and as a file. */
export interface PagePortfolio {
  readonly head: PageHead
  readonly today: Day
  /** Those that are shown, in their order. */
  readonly projects: readonly PortfolioProject[]
  /** The topics of the catalogue of skills, by their ids; other skills are their own names. */
  readonly skillNames: ReadonlyMap<SkillId, string>
}

/** Whose portfolio it is, as it is to stand on the page; either may be empty. */
export interface PageHead {
  readonly name: string
  /** An e-mail address, a web address, a place: one line. */
  readonly contact: string
}

/** Characters of either. */
export const HEAD_LIMIT = 200

/** The pictures of the page as addresses; those that are missing are left out. */
export type PagePictures = ReadonlyMap<PictureId, string>

/** A text of a project with its heading on the page. */
export interface PageText {
  readonly heading: string
  readonly text: string
}

const AFTER_PICTURES: readonly (readonly [ProjectText, string])[] = [
  ['outcome', 'Outcome'],
  ['results', 'Results'],
  ['lessons', 'What I learned'],
  ['improvements', 'What I would improve next'],
]

/** What is written of a project besides its description, which stands first and without a heading. */
export function pageTexts(project: PortfolioProject): readonly PageText[] {
  return AFTER_PICTURES.map(([field, heading]) => ({ heading, text: project[field] })).filter(
    ({ text }) => text.trim() !== '',
  )
}

/** The code and the other links, each with what it is called. */
export function pageLinks({
  code,
  links,
}: PortfolioProject): readonly { readonly title: string; readonly url: string }[] {
  const others = Array.from(links.values(), ({ title, url }) => ({ title: title === '' ? hostOf(url) : title, url }))
  return code === '' ? others : [{ title: `Code: ${hostOf(code)}`, url: code }, ...others]
}

/** The skills by their names. */
export function pageSkills({ skills }: PortfolioProject, names: PagePortfolio['skillNames']): readonly string[] {
  return [...skills].map((skill) => names.get(skill) ?? skill)
}

/** The name above it all. */
export function pageTitle({ name }: PageHead): string {
  return name.trim() === '' ? 'Portfolio' : name.trim()
}

/** An address without what every address has. */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
