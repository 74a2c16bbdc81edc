import { useEffect } from 'react'
import type { SkillId } from '../../domain/career/career'
import type { Projects } from '../../domain/career/portfolio-edits'
import type { Day } from '../../domain/day'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { tidyPictures } from '../../store/pictures/tidy-pictures'
import { useCurrentPlan } from '../../store/plan-selectors'
import { skillsAskedBy } from './asked-skills'

interface Portfolio {
  readonly projects: Projects
  readonly today: Day
  /** What the role of the open plan asks for; null where nothing is known of it. */
  readonly asked: ReadonlySet<SkillId> | null
}

/** The projects as they are now, and what they are looked at by. */
export function usePortfolio(): Portfolio {
  const projects = useDocumentStore(({ career }) => career.projects)
  const today = useClockStore((clock) => clock.today)
  const plan = useCurrentPlan()
  return { projects, today, asked: skillsAskedBy(plan) }
}

let isTidied = false

/** Once for each start of the app, when the portfolio is gone to. */
export function useTidyPictures(): void {
  useEffect(() => {
    if (isTidied) return
    isTidied = true
    void tidyPictures()
  }, [])
}
