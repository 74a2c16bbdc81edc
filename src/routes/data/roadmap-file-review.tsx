import { useState } from 'react'
import { type FileDatesState } from '../../components/data/file-dates'
import { RoadmapFileReview as Review, type RoadmapMaking } from '../../components/data/roadmap-file-review'
import type { Day } from '../../domain/day'
import { findSameRoadmaps, previewRoadmap } from '../../domain/import/preview-roadmap'
import { weeklyMinutes } from '../../domain/learner/learner'
import { scaleWeek } from '../../domain/learner/scale-week'
import { dayLimits } from '../../domain/plan/day-limits'
import { useClockStore } from '../../store/clock-store'
import type { ImportOptions, RoadmapFile } from '../../store/data-import'
import { planOfFile, type PlanStart, takeInRoadmap } from '../../store/data-import-roadmap'
import { importSays } from '../../store/data-import-words'
import { useDocumentStore } from '../../store/document-store'
import { viewPlan } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { useRestorePoints } from '../../store/restore-points'
import { wayBackWords } from './data-words'
import type { RoadmapInHand } from './use-plan-file'

/** What came of a file: something of it is a plan, or none of it is. */
export type TakenAs = 'plan' | 'roadmap'

export interface RoadmapFileReviewProps {
  readonly inHand: RoadmapInHand
  readonly onReadAgain: (options: ImportOptions) => void
  readonly onClose: () => void
  readonly onTaken: (as: TakenAs) => void
}

/** Sets a roadmap made elsewhere beside what is here, with the dates that it gives. */
export function RoadmapFileReview({ inHand, onReadAgain, onClose, onTaken }: RoadmapFileReviewProps) {
  const { file, isReadAgain, problem } = inHand
  const here = useDocumentStore()
  const today = useClockStore((clock) => clock.today)
  const hidesDates = useHidesDates()
  const points = useRestorePoints()
  const [said, setSaid] = useState<Partial<PlanStart>>({})
  const plan: PlanStart = { start: said.start ?? today, week: said.week ?? null }
  const usual = file.read.roadmap.backgrounds[0]?.week ?? null

  const takeIn = ({ isPlan, isRoadmap }: RoadmapMaking): void => {
    takeInRoadmap(file, { plan: isPlan ? plan : null, keepsRoadmap: isRoadmap })
    onTaken(isPlan ? 'plan' : 'roadmap')
  }
  return (
    <Review
      name={importSays.nameOf(file.source)}
      read={file.read}
      preview={previewRoadmap(file.read)}
      same={findSameRoadmaps(file.read.roadmap, here)}
      options={file.options}
      isReadAgain={isReadAgain}
      problem={problem}
      dates={datesOf(file, plan, today)}
      hidesDates={hidesDates}
      wayBack={wayBackWords(points)}
      onOptions={onReadAgain}
      onStart={(start) => setSaid({ ...said, start })}
      onMinutes={(minutes) => {
        if (usual !== null) setSaid({ ...said, week: scaleWeek(usual, minutes) })
      }}
      onTakeIn={takeIn}
      onClose={onClose}
    />
  )
}

function datesOf(file: RoadmapFile, { start, week }: PlanStart, today: Day): FileDatesState | null {
  const plan = planOfFile(file, 'preview', { start, week }, today)
  if (plan === null) return null
  const { first, last } = dayLimits(today)
  const minutes = weeklyMinutes(plan.learner.week)
  return { start, earliest: first, latest: last, minutes, finish: viewPlan(plan, today).schedule.finish }
}
