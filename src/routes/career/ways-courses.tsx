import { type ReactNode, useState } from 'react'
import { COURSE_QUESTIONS, COURSE_STEPS, coursesNote, NAMED_COURSES } from '../../catalogue/career/courses'
import buttons from '../../components/button.module.css'
import { CourseCards } from '../../components/choices/course-cards'
import { SelectField } from '../../components/select-field'
import { courseChecklist, type CourseDraft } from '../../domain/career/course-checklist'
import { notebookOf } from '../../domain/plan/edit-notebook'
import { isFinished } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { listInWords } from '../../lib/format-duration'
import { keepCourse } from '../../store/course-actions'
import {
  addCourse,
  changeCourse,
  MOST_COURSES,
  removeCourse,
  useCourseDraftsStore,
} from '../../store/course-drafts-store'
import { type PlanView, useCurrentPlanView } from '../../store/plan-selectors'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { paths, toHref } from '../paths'
import { SourceMarks } from './source-marks'
import { Sourced } from './sourced'
import styles from './ways-page.module.css'

const NAMED_SOURCES = [...new Set(NAMED_COURSES.flatMap(({ sources }) => sources))]

/** What to ask of a course, filled in for some of them side by side; the one that is chosen is kept with a step. */
export function CourseChooser() {
  const view = useCurrentPlanView()
  const courses = useCourseDraftsStore((drafts) => drafts.courses)
  const [picked, setPicked] = useState<StepId | null>(null)
  const step = view === null ? null : stepToKeepWith(view, picked)
  const showKeeping = (course: CourseDraft, name: string): ReactNode => (
    <Keeping view={view} step={step} course={course} name={name} />
  )
  return (
    <PagePart heading="Choosing a course">
      <p className={parts.note}>
        <Sourced statement={coursesNote} />
      </p>
      <ol className={styles.ask}>
        {COURSE_QUESTIONS.map(({ id, title, hint, sources }) => (
          <li key={id}>
            <p className={styles.question}>{title}</p>
            <p className={styles.hint}>
              {hint} <SourceMarks sources={sources} />
            </p>
          </li>
        ))}
      </ol>
      <p className={parts.note}>
        Three to begin with: {listInWords(NAMED_COURSES.map(({ name }) => name))}.{' '}
        <SourceMarks sources={NAMED_SOURCES} />
      </p>
      <p className={parts.note}>
        Answer the questions for as many as you weigh. The answers stay here until the page is loaded anew; what you
        keep with a step stays with your plan, in its notes.
      </p>
      {view !== null && step !== null && courses.size > 0 && (
        <div className={styles.keep}>
          <SelectField label="Step to keep it with" value={step} onChange={setPicked}>
            {sortedSteps(view).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <CourseCards
        courses={[...courses]}
        questions={COURSE_QUESTIONS}
        suggestions={NAMED_COURSES.map(({ name }) => name)}
        onChange={changeCourse}
        onRemove={removeCourse}
        keepingOf={showKeeping}
      />
      <div className={styles.verbs}>
        <button
          className={buttons.button}
          type="button"
          disabled={courses.size >= MOST_COURSES}
          onClick={() => addCourse()}
        >
          {courses.size === 0 ? 'Weigh a course' : 'Compare another course'}
        </button>
        {courses.size >= MOST_COURSES && <p className={styles.kept}>{MOST_COURSES} at a time are the most.</p>}
      </div>
    </PagePart>
  )
}

interface KeepingProps {
  readonly view: PlanView | null
  readonly step: StepId | null
  readonly course: CourseDraft
  readonly name: string
}

function Keeping({ view, step, course, name }: KeepingProps) {
  if (view === null || step === null) return <p className={styles.hint}>Start a plan to keep it with a step.</p>
  const checklist = courseChecklist(course, COURSE_QUESTIONS)
  if (notebookOf(view.plan, step).notes.includes(checklist)) {
    return (
      <p className={styles.kept}>
        <span aria-hidden="true">✓</span> Kept. <a href={toHref(paths.step(step))}>Open the step</a>
      </p>
    )
  }
  return (
    <button
      className={buttons.button}
      type="button"
      aria-label={`Keep ${name} with the step`}
      disabled={course.name.trim() === ''}
      title={course.name.trim() === '' ? 'Give it a name first' : undefined}
      onClick={() => keepCourse(step, checklist)}
    >
      Keep with the step
    </button>
  )
}

/** The steps of the plan: those about a course first, then the others in its order. */
function sortedSteps({ steps }: PlanView): readonly { readonly id: StepId; readonly title: string }[] {
  const open = steps.filter(({ step }) => step.kind !== 'milestone').map(({ step }) => step)
  return [...open.filter(isAboutCourse), ...open.filter((step) => !isAboutCourse(step))]
}

function isAboutCourse({ id }: { readonly id: StepId }): boolean {
  return COURSE_STEPS.includes(id)
}

/** The one that was picked, as long as it is in the plan; else the first about a course, else the first to be done. */
function stepToKeepWith(view: PlanView, picked: StepId | null): StepId | null {
  const steps = sortedSteps(view)
  if (picked !== null && steps.some(({ id }) => id === picked)) return picked
  const [first] = steps
  if (first === undefined || COURSE_STEPS.includes(first.id)) return first?.id ?? null
  const next = steps.find(({ id }) => {
    const dates = view.schedule.byId.get(id)
    return dates !== undefined && !isFinished(dates)
  })
  return next?.id ?? first.id
}
