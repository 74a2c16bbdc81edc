import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentProps, useState } from 'react'
import { vi } from 'vitest'
import type { MovePreview } from '../../../src/components/timeline/step-moves'
import { Timeline } from '../../../src/components/timeline/timeline'
import type { Zoom } from '../../../src/components/timeline/zoom'
import { addDays, type Day } from '../../../src/domain/day'
import { applyMove, movableStart, moveStep, type StepMove } from '../../../src/domain/plan/move-step'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { StepId } from '../../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'

const TODAY = addDays(FIRST_MONDAY, 1)

type Options = Partial<
  Pick<ComponentProps<typeof Timeline>, 'zoom' | 'isDue' | 'hideDone' | 'hideDates' | 'singleKeys'> & {
    readonly sureDays: ReadonlyMap<string, Day>
    readonly today: Day
  }
>

/** The timeline of a plan, with the zoom and the folded phases kept as a page would, and what it asks for noted. */
export function renderTimeline(plan: Plan, options: Options = {}) {
  const {
    today = TODAY,
    zoom = 'fit',
    isDue = true,
    hideDone = false,
    hideDates = false,
    singleKeys = true,
    sureDays = new Map<string, Day>(),
  } = options
  const schedule = schedulePlan(plan, today)
  const noted = {
    onTick: vi.fn<(step: StepId, isDone: boolean) => void>(),
    onApply: vi.fn<(step: string, move: StepMove) => void>(),
    onReset: vi.fn<(step: string) => void>(),
    onMoving: vi.fn<(preview: MovePreview | null) => void>(),
    onZoom: vi.fn<(zoom: Zoom) => void>(),
  }
  function Page({ goToToday, isLaidOut }: { readonly goToToday: number; readonly isLaidOut: boolean }) {
    const [shownZoom, setZoom] = useState<Zoom>(zoom)
    const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
    return (
      <Timeline
        phases={makePhases(plan, today)}
        today={today}
        learner={plan.learner}
        baseline={plan.baseline}
        work={schedule.work}
        sureDayOf={(id) => sureDays.get(id)}
        zoom={shownZoom}
        onZoom={(value) => {
          noted.onZoom(value)
          setZoom(value)
        }}
        folded={folded}
        onFold={(phase, isFolded) =>
          setFolded((before) => new Set(isFolded ? [...before, phase] : [...before].filter((id) => id !== phase)))
        }
        hideDone={hideDone}
        isDue={isLaidOut}
        hideDates={hideDates}
        singleKeys={singleKeys}
        hrefOf={(id) => `#/steps/${id}`}
        onTick={noted.onTick}
        moves={{
          finish: schedule.finish,
          startOf: (id) => movableStart(schedule, id),
          preview: (id, to) => {
            const move = moveStep({ plan, schedule, steps: planSteps(plan) }, id, to)
            const tried = schedulePlan(applyMove(plan, id, move), today)
            const dates = tried.byId.get(id)
            return {
              move,
              finish: tried.finish,
              start: dates?.start ?? null,
              end: dates?.finish ?? null,
              reason: '',
            }
          },
          apply: noted.onApply,
          reset: noted.onReset,
        }}
        onMoving={(move) => noted.onMoving(move?.preview ?? null)}
        goToToday={goToToday}
      />
    )
  }
  const view = render(<Page goToToday={0} isLaidOut={isDue} />)
  return {
    ...noted,
    user: userEvent.setup(),
    askForToday: (times: number) => view.rerender(<Page goToToday={times} isLaidOut={isDue} />),
    layOut: () => view.rerender(<Page goToToday={0} isLaidOut />),
  }
}

export function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('link', { name: new RegExp(`^${title}`) }).closest<HTMLElement>('[role=row]')
  if (row === null) throw new Error(`The link “${title}” is in no row.`)
  return row
}
