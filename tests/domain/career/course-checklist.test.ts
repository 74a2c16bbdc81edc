import { describe, expect, test } from 'vitest'
import { appendToNotes, courseChecklist, type CourseDraft } from '../../../src/domain/career/course-checklist'

const QUESTIONS = [
  { id: 'level', title: 'It begins where I am' },
  { id: 'goal', title: 'It leads to my goal' },
]

function makeCourse(parts: Partial<CourseDraft> = {}): CourseDraft {
  return { name: 'Crash Course', url: '', remark: '', holds: new Set(), ...parts }
}

describe('a course as a checklist', () => {
  test('has its name, what holds of it, and the remark', () => {
    const course = makeCourse({ holds: new Set(['goal']), remark: 'Free, and short.' })
    expect(courseChecklist(course, QUESTIONS)).toBe(
      '### Course: Crash Course\n\n- [ ] It begins where I am\n- [x] It leads to my goal\n\nFree, and short.',
    )
  })

  test.each([
    ['example.org/course', '[Crash Course](<https://example.org/course>)'],
    ['https://example.org/a b', 'Crash Course'],
    ['javascript:alert(1)', 'Crash Course'],
    ['', 'Crash Course'],
  ])('with the address “%s” is called %s', (url, title) => {
    expect(courseChecklist(makeCourse({ url }), QUESTIONS).split('\n')[0]).toBe(`### Course: ${title}`)
  })

  test('lets nothing that is typed become Markdown', () => {
    const course = makeCourse({ name: '*Best* [one](https://example.org)\n# ever', remark: '- [x] <b>sure</b>' })
    expect(courseChecklist(course, [])).toBe(
      String.raw`### Course: \*Best\* \[one\](https\://example.org) \# ever` +
        `\n\n\n` +
        String.raw`\- \[x\] \<b\>sure\</b\>`,
    )
  })

  test('without a name is a course all the same', () => {
    expect(courseChecklist(makeCourse({ name: '  ' }), [])).toMatch(/^### Course: A course/)
  })
})

describe('below notes', () => {
  test.each([
    ['', 'piece', 'piece'],
    ['  \n', 'piece', 'piece'],
    ['Notes.\n\n', 'piece', 'Notes.\n\npiece'],
    ['One piece of it', 'piece', 'One piece of it'],
  ])('“%s” and “%s” are “%s”', (notes, piece, together) => {
    expect(appendToNotes(notes, piece)).toBe(together)
  })
})
