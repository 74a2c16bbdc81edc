import { type ReactNode, useId } from 'react'
import { COURSE_LIMITS, type CourseDraft } from '../../domain/career/course-checklist'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import buttons from '../button.module.css'
import { TextField } from '../step/text-field'
import styles from './course-cards.module.css'

interface CourseCardsProps {
  readonly courses: readonly (readonly [id: string, course: CourseDraft])[]
  readonly questions: readonly { readonly id: string; readonly title: string }[]
  /** Names to begin with, offered while one types. */
  readonly suggestions: readonly string[]
  readonly onChange: (id: string, change: Partial<CourseDraft>) => void
  readonly onRemove: (id: string) => void
  /** What keeps a course, or says why it cannot be kept. */
  readonly keepingOf: (course: CourseDraft, name: string) => ReactNode
}

/** Courses beside each other, each with the same questions to tick. */
export function CourseCards({ courses, suggestions, ...props }: CourseCardsProps) {
  const list = useId()
  return (
    <>
      <datalist id={list}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul className={styles.cards} aria-label="Courses to compare">
        {courses.map(([id, course], at) => (
          <CourseCard key={id} id={id} course={course} place={at + 1} list={list} {...props} />
        ))}
      </ul>
    </>
  )
}

interface CourseCardProps extends Omit<CourseCardsProps, 'courses' | 'suggestions'> {
  readonly id: string
  readonly course: CourseDraft
  /** From 1. */
  readonly place: number
  readonly list: string
}

function CourseCard({ id, course, place, list, questions, onChange, onRemove, keepingOf }: CourseCardProps) {
  const nameId = useId()
  const shownName = course.name.trim() === '' ? `Course ${place}` : course.name.trim()
  const isBadAddress = course.url.trim() !== '' && toWebAddress(course.url) === null
  const answer = (question: string, holds: boolean): void => {
    const changed = new Set(course.holds)
    if (holds) changed.add(question)
    else changed.delete(question)
    onChange(id, { holds: changed })
  }
  return (
    <li className={styles.card} aria-label={shownName}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={nameId}>
          Name of the course
        </label>
        <input
          className={styles.input}
          id={nameId}
          list={list}
          dir="auto"
          autoComplete="off"
          maxLength={COURSE_LIMITS.name}
          value={course.name}
          onChange={({ target }) => onChange(id, { name: target.value })}
        />
      </div>
      <TextField
        label="Address, if you like"
        type="url"
        value={course.url}
        maxLength={COURSE_LIMITS.url}
        problem={isBadAddress ? 'This is no web address, so it becomes no link.' : null}
        onChange={(url) => onChange(id, { url })}
      />
      <fieldset className={styles.questions}>
        <legend className={styles.label}>
          What holds of it{' '}
          <span className={styles.count}>
            {course.holds.size} of {questions.length}
          </span>
        </legend>
        {questions.map((question) => (
          <label className={styles.question} key={question.id}>
            <input
              type="checkbox"
              checked={course.holds.has(question.id)}
              onChange={({ target }) => answer(question.id, target.checked)}
            />
            <span>{question.title}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label="What speaks for it, or against it"
        value={course.remark}
        maxLength={COURSE_LIMITS.remark}
        onChange={(remark) => onChange(id, { remark })}
      />
      <div className={styles.verbs}>
        {keepingOf(course, shownName)}
        <button className={buttons.quiet} type="button" aria-label={`Remove ${shownName}`} onClick={() => onRemove(id)}>
          Remove
        </button>
      </div>
    </li>
  )
}
