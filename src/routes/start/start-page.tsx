import { useEffect, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { builtinRoadmapById, builtinRoadmaps } from '../../catalogue/builtin-roadmaps'
import { front } from '../../catalogue/machine-learning-engineer/front'
import { BackgroundCards } from '../../components/background-cards'
import buttons from '../../components/button.module.css'
import { FinishDate } from '../../components/finish-date'
import { finishWords, noFinishWords } from '../../components/finish-words'
import { PhaseStrip } from '../../components/phase-strip'
import { SureLine } from '../../components/sure-line'
import { ShapePlan } from '../../components/shape-plan'
import type { Day } from '../../domain/day'
import type { CairnDocument } from '../../domain/document/document'
import { isSameValue } from '../../domain/document/same-value'
import type { Plan } from '../../domain/plan/plan'
import { planGoal } from '../../domain/plan/plan-goal'
import { EDITORIAL, type Roadmap } from '../../domain/roadmap/roadmap'
import { formatHoursInWords } from '../../lib/format-duration'
import { useClockStore } from '../../store/clock-store'
import { usePlanForecast } from '../../store/forecast-store'
import { useDocumentStore } from '../../store/document-store'
import { chooseBackground, editDraft, startPlan } from '../../store/plan-actions'
import { viewPlan } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import bench from '../workbench.module.css'
import { ExtraHour } from './extra-hour'
import { OpenPlanFile } from './open-plan-file'
import { StartIntro } from './start-intro'
import styles from './start-page.module.css'

const DEFAULT_ROADMAP = front.id

/** From nothing to a dated plan: pick where you start from, then shape it with the date in view. */
export function StartPage() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const today = useClockStore((clock) => clock.today)
  const draft = useDocumentStore((document) => document.draft)
  const asked = search.get('roadmap')
  const own = useDocumentStore((document) => document.roadmaps)
  const wanted = asked ?? draft?.roadmap.id ?? DEFAULT_ROADMAP
  const roadmap = builtinRoadmapById(wanted) ?? own.get(wanted)?.roadmap ?? builtinRoadmapById(DEFAULT_ROADMAP)
  const isUnknown = asked !== null && asked !== roadmap?.id
  const plan = draft !== null && roadmap !== undefined && isDraftOf(draft, roadmap, own) ? draft : null
  const shape = useRef<HTMLElement>(null)
  const isShaping = plan !== null
  const wasShaping = useRef(isShaping)
  useEffect(() => {
    if (isShaping && !wasShaping.current) shape.current?.scrollIntoView({ behavior: 'smooth', block: 'start' })
    wasShaping.current = isShaping
  }, [isShaping])
  if (roadmap === undefined) return null

  const accept = (): void => {
    startPlan()
    void navigate(paths.plan, { flushSync: true })
  }

  return (
    <div className={styles.page}>
      {/* Always there, so that the first date is read out too. */}
      <p className="visually-hidden" role="status">
        {plan !== null && promiseWords(plan, today)}
      </p>
      <StartIntro
        goal={roadmap.goal}
        {...(roadmap.id === DEFAULT_ROADMAP ? {} : { roadmap: roadmap.title })}
        notice={
          isUnknown &&
          'There is no roadmap of that name here, so this is the one to becoming a machine learning engineer. '
        }
      />
      <BackgroundCards
        question="Where do you start from?"
        backgrounds={roadmap.backgrounds}
        chosen={plan?.background ?? null}
        onChoose={(id) => chooseBackground(roadmap, id)}
      />
      {plan !== null && (
        <section className={`${bench.workbench} ${styles.workbench}`} ref={shape} aria-label="Your plan so far">
          <ShapePlan plan={plan} today={today} onEdit={editDraft} />
          <div className={bench.preview}>
            <Preview plan={plan} today={today} />
            <button className={`${buttons.primary} ${styles.accept}`} type="button" onClick={accept}>
              Start this plan
            </button>
          </div>
          <AcceptBar plan={plan} today={today} onAccept={accept} />
        </section>
      )}
      <footer className={styles.footer}>
        <OpenPlanFile label="I have a plan file" />
        <nav aria-label="Other roadmaps">
          <h2 className={styles.footerHeading}>Other roadmaps</h2>
          <ul className={styles.others}>
            {builtinRoadmaps
              .filter(({ id }) => id !== roadmap.id)
              .map(({ id, title, summary }) => (
                <li key={id}>
                  <a href={toHref(`${paths.newPlan}?roadmap=${id}`)}>{title}</a>
                  <p className={styles.summary}>{summary}</p>
                </li>
              ))}
          </ul>
        </nav>
        <p className={styles.all}>
          <a href={toHref(paths.roadmaps)}>All plans and roadmaps</a>
        </p>
        <Works roadmap={roadmap} />
      </footer>
    </div>
  )
}

/** A roadmap of one's own may have been changed since the draft was begun. */
function isDraftOf(draft: Plan, roadmap: Roadmap, own: CairnDocument['roadmaps']): boolean {
  return draft.roadmap.id === roadmap.id && (!own.has(roadmap.id) || isSameValue(draft.roadmap, roadmap))
}

interface DraftProps {
  readonly plan: Plan
  readonly today: Day
}

function promiseWords(plan: Plan, today: Day): string {
  const { finish } = viewPlan(plan, today).schedule
  return finish.kind === 'none' ? noFinishWords(finish.why) : `Likely by ${finishWords(finish)}.`
}

/** On narrow screens: the date and the button stay in reach while the answers scroll. */
function AcceptBar({ plan, today, onAccept }: DraftProps & { readonly onAccept: () => void }) {
  return (
    <div className={styles.acceptBar}>
      <p className={styles.acceptDate}>{finishWords(viewPlan(plan, today).schedule.finish)}</p>
      <button className={buttons.primary} type="button" onClick={onAccept}>
        Start this plan
      </button>
    </div>
  )
}

function Preview({ plan, today }: DraftProps) {
  const { schedule, phases } = viewPlan(plan, today)
  const range = usePlanForecast(plan, today, 'draft')
  return (
    <>
      <FinishDate finish={schedule.finish} goal={planGoal(plan)} opening="You would likely be" level="h2">
        <ExtraHour plan={plan} today={today} />
      </FinishDate>
      {schedule.finish.kind === 'date' && (
        <SureLine
          day={range.forecast?.p80}
          isStale={range.status !== 'fresh'}
          problem={range.status === 'unavailable' ? range.says : null}
        />
      )}
      <PhaseStrip phases={phases} today={today} />
    </>
  )
}

/** The works that the ranges on the cards come from. */
function Works({ roadmap }: { readonly roadmap: Roadmap }) {
  const cited = new Set(roadmap.backgrounds.flatMap(({ sources }) => sources))
  const works = [
    ...new Set(roadmap.facts.filter(({ id }) => cited.has(id)).map(({ work, note }) => `${work} (${note})`)),
  ]
  const isOurs = cited.has(EDITORIAL)
  const origin = [...works, ...(isOurs ? ['our own judgement'] : [])].join('; ')
  const { minutesPerMonth, minutesPerWeek } = roadmap.reference
  return (
    <p className={styles.works}>
      Ranges from: {origin}. A source’s month is read as {formatHoursInWords(minutesPerMonth)},{' '}
      {formatHoursInWords(minutesPerWeek)} a week: our own assumption.
    </p>
  )
}
