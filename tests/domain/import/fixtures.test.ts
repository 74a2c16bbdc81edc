import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { planFromFile } from '../../../src/domain/import/plan-from-file'
import { DEFAULT_HOURS, DEFAULT_HOURS_PER_WEEK } from '../../../src/domain/import/read-options'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makeDocument } from '../../helpers/make-plan'
import { asRoadmap, countsOf, examplesOf, fixtureNames, readFixture, stepsInShort } from './fixture-files'

describe('every file', () => {
  const results = fixtureNames().map((name) => [name, readFixture(name)] as const)
  const refused = results.flatMap(([name, result]) => (result.kind === 'refused' ? [[name, result] as const] : []))
  const read = results.filter(([, { kind }]) => kind === 'roadmap')

  test.each(refused)('%s is refused in a sentence', (_, { says }) => {
    expect(says).toMatch(/^(It|The) .+\.$/s)
  })

  test.each(read)('%s can be planned, saved and read again', (_, result) => {
    const file = asRoadmap(result)
    const plan = planFromFile(file, 'plan', FIRST_MONDAY)!
    expect(readDocument(writeDocument(makeDocument(plan), 1)).kind).toBe('ok')
    expect(schedulePlan(plan, FIRST_MONDAY).finish.kind).toBe('date')
    expect(countsOf(file)['steps']).toBe(file.roadmap.steps.length)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('is one or the other', () => {
    expect(refused.length + read.length).toBe(fixtureNames().length)
  })

  test('is read in the same way again, and with the hours that stand in when the person says none', () => {
    const options = { defaultHours: DEFAULT_HOURS, hoursPerWeek: DEFAULT_HOURS_PER_WEEK }
    for (const [name, result] of results) expect(readFixture(name, options)).toEqual(result)
  })
})

describe('tables', () => {
  test('semicolons, a byte order mark, German headings and decimal commas', () => {
    const file = asRoadmap(readFixture('csv-semicolons-bom.csv'))
    expect(stepsInShort(file)).toEqual([
      { title: 'Knoten üben', phase: 'An Land', time: '0.75/1.5/2.25 h', after: '', topics: '' },
      { title: 'Vorfahrt', phase: 'An Land', time: '6/7/8 h', after: 'Knoten üben', topics: '' },
      { title: 'Törn planen', phase: 'Auf See', time: '10/20/30 h', after: 'Knoten üben + Vorfahrt', topics: '' },
    ])
    expect([...file.progress.keys()]).toEqual(['knoten-üben'])
  })

  test('UTF-16 with tabs', () => {
    expect(stepsInShort(asRoadmap(readFixture('csv-utf-16-tabs.csv'))).map(({ title }) => title)).toEqual([
      'Tie “knots”',
      'Read charts',
      'Sail – alone',
    ])
  })

  test('an encoding of old is guessed, and said', () => {
    const file = asRoadmap(readFixture('csv-windows-1252.csv'))
    expect(file.roadmap.steps.map(({ title }) => title)).toEqual(['Café owner’s course', 'Smørrebrød'])
    expect(countsOf(file)['encoding']).toBe(1)
  })

  test('quotation marks, line breaks and commas in cells', () => {
    const { roadmap } = asRoadmap(readFixture('csv-quotes-and-newlines.csv'))
    expect(roadmap.steps.map(({ title, reason }) => [title, reason])).toEqual([
      ['Plan, then "go"', 'First line\nsecond line, with a comma'],
      ['Two lines', ''],
    ])
  })

  test('without headings, columns are what they look like', () => {
    const file = asRoadmap(readFixture('csv-no-headings.csv'))
    expect(file.table).toMatchObject({ hasHeadings: false, columns: { title: 0, hours: 1 }, rowCount: 2 })
    expect(stepsInShort(file).map(({ time }) => time)).toEqual(['2/4/6 h', '4/8/12 h'])
    expect(countsOf(file)['no-heading-row']).toBe(1)
  })

  test('headings that nobody knows: the person says that they are some, and what they hold', () => {
    const guessed = asRoadmap(readFixture('csv-columns-nobody-knows.csv'))
    expect(guessed.roadmap.steps).toHaveLength(3)
    const told = asRoadmap(
      readFixture('csv-columns-nobody-knows.csv', { hasHeadings: true, columns: { title: 0, hours: 2 } }),
    )
    expect(told.table).toMatchObject({ headings: ['Was', 'Colour', 'Wie lange'], rowCount: 2 })
    expect(stepsInShort(told)).toMatchObject([
      { title: 'Tie knots', time: '2/4/6 h' },
      { title: 'Read charts', time: '4/8/12 h' },
    ])
    expect(examplesOf(told, 'unread-column')).toEqual(['Colour'])
  })

  test('H1: marks that an export put before formulas are gone, others stay', () => {
    expect(asRoadmap(readFixture('csv-formulas.csv')).roadmap.steps.map(({ title }) => title)).toEqual([
      '=HYPERLINK(1)',
      '-minus',
      "''quoted",
    ])
  })

  test('prerequisites by number and title, with links, gaps, circles and twins', () => {
    const file = asRoadmap(readFixture('csv-prerequisites.csv'))
    expect(stepsInShort(file).map(({ title, after }) => [title, after])).toEqual([
      ['Buy seeds', ''],
      ['Dig, rake', 'Buy seeds'],
      ['Sow', 'Dig, rake'],
      ['Water', 'Sow'],
      ['Buy seeds', 'Water'],
      ['Chicken', ''],
      ['Egg', 'Chicken'],
      ['Eat', 'Buy seeds'],
    ])
    expect(countsOf(file)).toMatchObject({
      'ambiguous-prerequisite': 1,
      cycle: 1,
      'unknown-prerequisite': 1,
      'self-prerequisite': 1,
      'unread-link-kind': 1,
      'link-lag': 1,
    })
    expect(examplesOf(file, 'cycle')).toEqual(['“Chicken” → “Egg” → “Chicken”: “Chicken” no longer waits for “Egg”'])
    expect(examplesOf(file, 'unknown-prerequisite')).toEqual(['“Water” waits for “no. 9”'])
  })

  test('the separator that a spreadsheet names, and a title with a comma as prerequisite', () => {
    expect(stepsInShort(asRoadmap(readFixture('csv-excel-separator.csv'))).at(-1)).toMatchObject({
      time: '30/45/60 h',
      after: 'Design, roughly',
    })
  })

  test('times of every kind, and a week of the person’s own hours', () => {
    const file = asRoadmap(readFixture('csv-times.csv', { defaultHours: 2, hoursPerWeek: 20 }))
    expect(stepsInShort(file).map(({ title, time }) => `${title}: ${time}`)).toEqual([
      'None: 1/1.75/4 h',
      'Words: 1/1.75/4 h',
      'Backwards: 4/7/10 h',
      'Endless: 1/1.75/4 h',
      'Negative: 1/1.75/4 h',
      'Minutes: 0.75/1.5/2.25 h',
      'Months: 86.67/130/173.33 h',
      'Zero: 0 h',
    ])
    expect(countsOf(file)).toMatchObject({
      'no-estimate': 1,
      'unreadable-time': 3,
      'estimate-order': 1,
      'empty-entry': 1,
    })
  })

  test('waits, milestones, optional steps, numbers by spaces', () => {
    const file = asRoadmap(readFixture('csv-waits-and-milestones.csv'))
    expect(stepsInShort(file)).toMatchObject([
      { title: 'Apply', time: '1/2/3 h' },
      { title: 'Answer', time: '21 days', after: 'Apply' },
      { title: 'Accepted', time: 'milestone', after: 'Answer' },
      { title: 'Celebrate', after: 'Answer + Accepted' },
    ])
    expect(file.roadmap.steps.filter(({ optional }) => optional).map(({ title }) => title)).toEqual(['Celebrate'])
  })
})

describe('lists in Markdown', () => {
  test('headings, items, topics, times and ticks', () => {
    const file = asRoadmap(readFixture('markdown-checklist.md'))
    expect(file.roadmap.title).toBe('Learn to sail')
    expect(stepsInShort(file)).toEqual([
      { title: 'Tie knots', phase: 'Ashore', time: '2/4/6 h', after: '', topics: 'bowline + reef knot' },
      { title: 'Rules of the road', phase: 'Ashore', time: '6/7/8 h', after: '', topics: '' },
      { title: 'Radio licence', phase: 'Ashore', time: '20/30/40 h', after: '', topics: '' },
      { title: 'First trip', phase: 'Afloat', time: '3/6/9 h', after: '', topics: '' },
      { title: 'Buy a jacket', phase: 'Afloat', time: '2/3.5/8 h', after: '', topics: '' },
    ])
    expect([...file.progress]).toEqual([
      ['tie-knots', { share: 1, on: null, topicsDone: new Set(['bowline']) }],
      ['buy-a-jacket', { share: 1, on: null, topicsDone: new Set() }],
    ])
    expect(file.roadmap.steps[0]?.reason).toBe('Practise until your hands know.')
    expect(file.roadmap.steps.at(-1)?.optional).toBe(true)
  })

  test('code is no list, underlined lines are headings', () => {
    const file = asRoadmap(readFixture('markdown-code-and-underlined-headings.md'))
    expect(stepsInShort(file).map(({ phase, title, time }) => [phase, title, time])).toEqual([
      ['Ashore', 'Knots', '1/2/3 h'],
      ['Afloat', 'Reef', '2/3.5/8 h'],
      ['Afloat', 'Anchor', '4/6/10 h'],
      ['Later', 'Race', '2/3.5/8 h'],
    ])
  })

  test('tabs, depth, topics with times, a year that is no time', () => {
    const file = asRoadmap(readFixture('markdown-tabs-and-depth.md'))
    expect(stepsInShort(file)).toMatchObject([
      { title: 'Plant', time: '2.75/5.5/8.25 h', topics: 'Trees + Oak + Acorn + Shrubs' },
      { title: 'Water (2024)' },
    ])
    expect(countsOf(file)).toMatchObject({ 'empty-entry': 1, 'unread-line': 1, 'deep-topic': 2 })
  })

  test('C4: links to the web become links, all others are left out', () => {
    const file = asRoadmap(readFixture('markdown-links.md'))
    expect(file.roadmap.steps.map(({ title, resources }) => [title, resources.map(({ url }) => url)])).toEqual([
      ['Charts', ['https://example.org/charts']],
      ['Bad and worse', []],
      ['Tides', ['https://example.org/a%20b', 'https://example.org/almanac']],
    ])
    expect(examplesOf(file, 'bad-link')).toEqual(['javascript:alert(1)', 'data:text/html,x'])
  })

  test('what our own export writes', () => {
    const file = asRoadmap(readFixture('markdown-own-export.md'))
    expect(stepsInShort(file)).toMatchObject([
      { title: 'Learn C# (well)', time: '5/10/15 h', topics: 'Pointers' },
      { title: 'Wait for it', time: '7 days' },
      { title: 'Arrive', time: 'milestone' },
      { title: 'Extra', time: '0.75/1.5/2.25 h' },
    ])
    expect(file.progress.get('learn-c-well')).toEqual({
      share: 1,
      on: (FIRST_MONDAY + 4) as Day,
      topicsDone: new Set(['pointers']),
    })
  })

  test('front matter gives the title', () => {
    expect(asRoadmap(readFixture('markdown-front-matter.md')).roadmap.title).toBe('Grow tomatoes')
  })
})

describe('drawings', () => {
  test('sections are phases; lines join subtopics, position the others; lines are no prerequisites', () => {
    const file = asRoadmap(readFixture('graph-sections.json'))
    expect(file.roadmap.title).toBe('Gardener')
    expect(stepsInShort(file)).toEqual([
      { title: 'Dig', phase: 'The soil', time: '6/10.5/24 h', after: '', topics: 'Rake + Spade + Lime' },
      { title: 'Sow', phase: 'Plants', time: '2/3.5/8 h', after: '', topics: 'Seed' },
      { title: 'Water', phase: 'Plants', time: '2/3.5/8 h', after: '', topics: '' },
    ])
    expect(file.roadmap.steps.map(({ id }) => id)).toEqual(['dig', 'sow', 'water'])
    const says = file.report.items.map((item) => item.says)
    expect(says).toContain('7 topics, subtopics and tasks of the drawing taken.')
    expect(says).toContain('2 placed by position: no line joins them to a topic.')
    expect(says).toContain('3 edges pointed nowhere.')
    expect(says).toContain('A drawing has no times: each of its 5 topics counts 4 hours.')
    expect(countsOf(file)['edge-not-prerequisite']).toBe(3)
  })

  test('the hours of a topic are the person’s to say', () => {
    const file = asRoadmap(readFixture('graph-sections.json', { defaultHours: 10 }))
    expect(stepsInShort(file).map(({ time }) => time)).toEqual(['15/26.25/60 h', '5/8.75/20 h', '5/8.75/20 h'])
  })

  test('headings in columns, by y and then x', () => {
    expect(
      stepsInShort(asRoadmap(readFixture('graph-headings-in-columns.json'))).map(({ phase, title }) => [phase, title]),
    ).toEqual([
      ['First topics', 'Before it all'],
      ['Left', 'B'],
      ['Left', 'A'],
      ['Right', 'C'],
      ['Lower left', 'D'],
    ])
  })

  test('subtopics without topics stand for themselves, and a circle of lines is no circle of steps', () => {
    const file = asRoadmap(readFixture('graph-only-subtopics.json'))
    expect(stepsInShort(file).map(({ title, after }) => [title, after])).toEqual([
      ['B', ''],
      ['A', ''],
    ])
  })

  test('tasks and checklists are kept', () => {
    const file = asRoadmap(readFixture('graph-todos-and-checklists.json'))
    expect(stepsInShort(file).map(({ title, topics }) => [title, topics])).toEqual([
      ['Choose a plot', 'Ask a neighbour'],
      ['Before you start', 'Gloves + Boots'],
    ])
    expect(file.roadmap.steps[1]?.topics.map(({ id }) => id)).toEqual(['i1', 'i2'])
  })

  test('C3: odd, missing, numeric and double ids; places that are none', () => {
    const file = asRoadmap(readFixture('graph-odd-ids.json'))
    expect(file.roadmap.steps.map(({ id, title }) => [id, title])).toEqual([
      ['__proto__', 'Proto'],
      ['constructor', 'Constructor'],
      ['7', '12'],
      ['__proto__-2', 'Again'],
      ['no-id', 'No id'],
      ['far', 'Far'],
    ])
    expect(countsOf(file)).toMatchObject({ 'duplicate-id': 1, 'empty-entry': 4, 'edge-nowhere': 1 })
  })

  test('places that count from a parent, nodes without a type', () => {
    expect(
      stepsInShort(asRoadmap(readFixture('graph-parents-and-no-types.json'))).map(({ phase, title }) => [phase, title]),
    ).toEqual([
      ['Top', 'Outside'],
      ['Box', 'Inside'],
    ])
  })

  test('words that stand beside several groups are captions, not phases', () => {
    const file = asRoadmap(readFixture('graph-captions.json'))
    expect(file.roadmap.phases.map(({ title }) => title)).toEqual(['By hand'])
    expect(stepsInShort(file).map(({ title, topics }) => [title, topics])).toEqual([
      ['Saws', 'Saws 1 + Saws 2 + Saws 3 + More of them'],
      ['Planes', 'Planes 1 + Planes 2 + Planes 3 + More of them'],
      ['Chisels', 'Chisels 1 + Chisels 2 + Chisels 3 + More of them'],
    ])
    expect(countsOf(file)).toMatchObject({ 'graph-caption': 3, 'placed-by-position': 6 })
  })

  test('the older form, in groups with names', () => {
    const file = asRoadmap(readFixture('mockup-groups.json'))
    expect(file.roadmap.title).toBe('Beekeeping')
    expect(stepsInShort(file)).toMatchObject([
      { title: 'The hive', phase: 'Beekeeping', topics: 'Frames + 100%' },
      { title: 'Swarms', phase: 'Summer' },
    ])
    expect(file.roadmap.steps.map(({ id }) => id)).toEqual(['3', '8'])
  })

  test('the older form, with texts that lie on boxes', () => {
    const file = asRoadmap(readFixture('mockup-loose-labels.json'))
    expect(stepsInShort(file)).toMatchObject([{ title: 'Dough', topics: 'Sourdough' }])
    expect(file.roadmap.title).toBe('Baker')
    expect(examplesOf(file, 'graph-decoration')).toEqual(['a note beside'])
  })
})

describe('projects', () => {
  test('Microsoft Project: groups, links to groups, elapsed days, parts of the work', () => {
    const file = asRoadmap(readFixture('microsoft-project.xml'))
    expect(file.roadmap.title).toBe('Build a boat')
    expect(stepsInShort(file)).toEqual([
      { title: 'Lay the keel', phase: 'Hull', time: '20/40/60 h', after: '', topics: '' },
      { title: 'Plank', phase: 'Hull', time: '12.25/24.5/36.75 h', after: 'Lay the keel', topics: '' },
      { title: 'Varnish dries', phase: 'Build a boat', time: '3 days', after: 'Plank', topics: '' },
      { title: 'Launch', phase: 'Build a boat', time: 'milestone', after: 'Varnish dries', topics: '' },
    ])
    expect([...file.progress].map(([id, { share }]) => [id, share])).toEqual([
      ['lay-the-keel', 1],
      ['plank', 0.5],
    ])
    expect(countsOf(file)).toMatchObject({
      'unknown-prerequisite': 1,
      'unread-link-kind': 1,
      'link-lag': 1,
      'project-resources': 1,
      'project-assignments': 1,
      'project-calendars': 1,
      'inner-group': 1,
      'inactive-task': 2,
      'project-dates': 1,
    })
    expect(examplesOf(file, 'link-lag')).toEqual(['“Lay the keel” → “Plank”'])
  })

  test('Microsoft Project: what a task says that a step has no place for is counted, and its usual values are not', () => {
    const file = asRoadmap(readFixture('microsoft-project-fields.xml'))
    expect(stepsInShort(file).map(({ title, time }) => [title, time])).toEqual([
      ['Bound', '20/40/60 h'],
      ['Usual', '20/40/60 h'],
    ])
    expect(countsOf(file)).toMatchObject({
      'task-work': 1,
      'task-actual-work': 1,
      'task-deadline': 1,
      'task-constraint': 1,
      'task-calendar': 1,
      'task-priority': 1,
      'task-cost': 1,
      'task-address': 1,
    })
    expect(examplesOf(file, 'task-deadline')).toEqual(['“Bound”'])
  })

  test('Microsoft Project: prefixed names, a circle, a number twice, a time that is none', () => {
    const file = asRoadmap(readFixture('microsoft-project-prefixed-circle.xml'))
    expect(stepsInShort(file).map(({ title, after }) => [title, after])).toEqual([
      ['A', ''],
      ['B', 'A'],
      ['B again', ''],
    ])
    expect(countsOf(file)).toMatchObject({ cycle: 1, 'duplicate-id': 1, 'unreadable-time': 1 })
  })

  test('GanttProject: groups, links out of a group, working days, parts of the work', () => {
    const file = asRoadmap(readFixture('gantt-project.gan', { hoursPerWeek: 40 }))
    expect(stepsInShort(file).map(({ title, phase, time, after }) => [title, phase, time, after])).toEqual([
      ['Clear', 'Prepare', '8/16/24 h', ''],
      ['Dig holes', 'Prepare', '20/40/60 h', 'Clear'],
      ['Plant', 'Orchard', '12/24/36 h', 'Dig holes'],
      ['Water', 'Orchard', '4/8/12 h', ''],
      ['First fruit', 'Orchard', 'milestone', 'Plant'],
    ])
    expect(file.roadmap.steps[0]?.reason).toBe('Mind the <wasps>')
    expect(file.progress.get('dig-holes')?.share).toBe(0.4)
    expect(countsOf(file)).toMatchObject({
      'unread-link-kind': 1,
      'link-lag': 1,
      'project-part': 2,
      'project-dates': 5,
    })
  })
})

describe('our own format', () => {
  test('the least that an author can write', () => {
    const file = asRoadmap(readFixture('roadmap-minimal.json'))
    expect(stepsInShort(file)).toEqual([
      { title: 'Tie knots', phase: 'Steps', time: '2/4/6 h', after: '', topics: '' },
      { title: 'Sail', phase: 'Steps', time: '10/15/20 h', after: 'Tie knots', topics: '' },
    ])
  })

  test('what is wrong is put right, and each of it said', () => {
    const file = asRoadmap(readFixture('roadmap-damaged.json'))
    expect(stepsInShort(file).map(({ title, time, after }) => [title, time, after])).toEqual([
      ['A', '2/3.5/8 h', ''],
      ['B', '3/6/9 h', 'A'],
      ['No time', '2/3.5/8 h', ''],
      ['M', 'milestone', ''],
    ])
    expect(countsOf(file)).toMatchObject({
      cycle: 1,
      'unknown-prerequisite': 1,
      'self-prerequisite': 1,
      'no-estimate': 1,
      'unsafe-field': 2,
    })
    expect(examplesOf(file, 'problem').join('\n')).toContain('is "six", not one to three numbers')
  })
})

describe('refused, with what to do', () => {
  test.each<[name: string, says: RegExp]>([
    ['broken-off.json', /breaks off at line 4, character 48: its end is missing.*download it again/],
    ['web-page.json', /web page.*Download the file itself/],
    ['picture.json', /picture \(PNG\).*Choose the file/],
    ['empty.csv', /empty.*Choose another/],
    ['billion-laughs.xml', /declares entities of its own/],
    ['outside-entity.xml', /declares entities of its own/],
    ['calendar.ics', /calendar.*choose the plan itself/],
    ['words.txt', /without a list or a table.*Put “- ”/],
    ['another-program.json', /does not know, with “boards”, “cards”/],
    ['unfinished.gan', /breaks off or contradicts itself at line 1/],
  ])('%s', (name, says) => {
    const result = readFixture(name)
    expect(result).toMatchObject({ kind: 'refused', says: expect.stringMatching(says) as unknown })
  })
})
