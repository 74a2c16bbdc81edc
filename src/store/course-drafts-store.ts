import { create } from 'zustand'
import type { CourseDraft } from '../domain/career/course-checklist'
import { newEntryId } from './new-id'

/** So many courses stand beside each other at the most. */
export const MOST_COURSES = 4

interface CourseDrafts {
  readonly courses: ReadonlyMap<string, CourseDraft>
}

/** Courses that are being weighed, by an id of their own. In memory only: what is to stay is kept with a step. */
export const useCourseDraftsStore = create<CourseDrafts>()(() => ({ courses: new Map() }))

/** Adds a course to weigh, unless there are `MOST_COURSES`. */
export function addCourse(name = ''): void {
  useCourseDraftsStore.setState(({ courses }) =>
    courses.size >= MOST_COURSES
      ? { courses }
      : { courses: new Map(courses).set(newEntryId(), { name, url: '', remark: '', holds: new Set() }) },
  )
}

export function changeCourse(id: string, change: Partial<CourseDraft>): void {
  useCourseDraftsStore.setState(({ courses }) => {
    const before = courses.get(id)
    return before === undefined ? { courses } : { courses: new Map(courses).set(id, { ...before, ...change }) }
  })
}

export function removeCourse(id: string): void {
  useCourseDraftsStore.setState(({ courses }) => ({ courses: new Map([...courses].filter(([other]) => other !== id)) }))
}
