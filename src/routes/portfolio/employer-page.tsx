import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { HEAD_LIMIT, type PagePortfolio } from '../../components/portfolio/page-parts'
import { PortfolioSheet } from '../../components/portfolio/portfolio-sheet'
import { TextField } from '../../components/step/text-field'
import { shownProjects } from '../../domain/career/portfolio-edits'
import { pictureBytes } from '../../domain/career/project-pictures'
import { formatBytes } from '../../lib/format-bytes'
import { countOf } from '../../lib/format-duration'
import { usePortfolioHead, writeHead } from '../../store/portfolio-head'
import { paths, toHref } from '../paths'
import { SKILL_NAMES } from './asked-skills'
import styles from './employer-page.module.css'
import { savePortfolioMarkdown, savePortfolioPage } from './portfolio-files'
import { StoredPicture } from './stored-picture'
import { usePortfolio } from './use-portfolio'

/** The portfolio as an employer sees it, before it is saved or printed. */
export function EmployerPage() {
  const { projects, today } = usePortfolio()
  const head = usePortfolioHead()
  const shown = shownProjects(projects)
  const portfolio: PagePortfolio = { head, today, projects: shown, skillNames: SKILL_NAMES }
  return (
    <div className={styles.page}>
      <title>{`${head.name.trim() === '' ? 'Portfolio' : head.name.trim()} · Cairn`}</title>
      <div className={styles.tools}>
        <p>
          <a className={styles.back} href={toHref(paths.portfolio)}>
            Portfolio
          </a>
        </p>
        <h1 className={styles.title}>The page for employers</h1>
        <p className={styles.note}>
          One page with everything in it, made on this device and sent nowhere.{' '}
          {leftOutWords(projects.size, shown.length)}
        </p>
        {shown.length === 0 ? (
          <p className={styles.note}>There is no project to show yet.</p>
        ) : (
          <>
            <div className={styles.fields}>
              <TextField
                label="Your name, as it is to stand there"
                value={head.name}
                maxLength={HEAD_LIMIT}
                onChange={(name) => writeHead({ name })}
              />
              <TextField
                label="How to reach you, in a line"
                value={head.contact}
                maxLength={HEAD_LIMIT}
                hint="An e-mail address or a web address. Kept on this device, and in no backup."
                onChange={(contact) => writeHead({ contact })}
              />
            </div>
            <SaveButtons portfolio={portfolio} />
          </>
        )}
      </div>
      {shown.length > 0 && <PortfolioSheet portfolio={portfolio} Picture={StoredPicture} />}
    </div>
  )
}

function leftOutWords(all: number, shown: number): string {
  return all === shown ? '' : `${countOf(all - shown, 'private project')} left out.`
}

function SaveButtons({ portfolio }: { readonly portfolio: PagePortfolio }) {
  const [isBusy, setIsBusy] = useState(false)
  const [missing, setMissing] = useState(0)
  const bytes = pictureBytes(portfolio.projects)
  const save = (work: (portfolio: PagePortfolio) => Promise<number>) => (): void => {
    setIsBusy(true)
    void work(portfolio).then((left) => {
      setIsBusy(false)
      setMissing(left)
    })
  }
  return (
    <>
      <div className={styles.actions}>
        <button className={buttons.primary} type="button" disabled={isBusy} onClick={save(savePortfolioPage)}>
          Save page (HTML{bytes > 0 && `, about ${formatBytes((bytes * 4) / 3)}`})
        </button>
        <button className={buttons.button} type="button" disabled={isBusy} onClick={save(savePortfolioMarkdown)}>
          Save text (Markdown)
        </button>
        <button className={buttons.button} type="button" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <p className={styles.note} role="status">
        {missing > 0 && `${countOf(missing, 'picture')} not on this device: left out of the file.`}
      </p>
    </>
  )
}
