/**
 * What can go wrong with what a person has made, and what is to happen then. Tests name the fault that they are about:
 * `test('A3: one bad item among 500 ...')`. `npm run reliability` makes `docs/reliability.md` of this list and of the
 * last run of all tests.
 *
 * @typedef {{
 *   readonly id: string
 *   readonly fault: string
 *   readonly behaviour: string
 *   readonly missing?: string
 * }} Fault `missing`: why there is no test yet. A fault has either that or tests.
 * @typedef {{ readonly letter: string, readonly title: string, readonly faults: readonly Fault[] }} FaultGroup
 */

/**
 * @param {string} id
 * @param {string} what
 * @param {string} behaviour
 * @param {string} [missing]
 * @returns {Fault}
 */
function fault(id, what, behaviour, missing) {
  return missing === undefined ? { id, fault: what, behaviour } : { id, fault: what, behaviour, missing }
}

/** @type {readonly FaultGroup[]} */
export const FAULT_GROUPS = [
  {
    letter: 'A',
    title: 'Stored data',
    faults: [
      fault('A1', 'Truncated or garbage JSON', 'It is set aside unchanged, and the last good copy is opened.'),
      fault('A2', 'JSON of the wrong shape', 'It is set aside unchanged, and the last good copy is opened.'),
      fault('A3', 'One bad item among 500', 'The others are kept as they were, and the bad one is named.'),
      fault(
        'A4',
        'Dangling and double ids, circles, days and numbers out of range, odd characters',
        'What cannot be is put right and named; everything around it stays, and the plan can be dated.',
      ),
      fault('A5', 'A save of any earlier version', 'It is read whole. Each version keeps frozen files to prove it.'),
      fault(
        'A6',
        'A save of a newer version',
        'It is left as it is, byte by byte; changes stay in memory, and this is said.',
      ),
      fault('A7', 'The version is missing or no whole number', 'It is set aside unchanged.'),
      fault('A8', 'A migration throws', 'The save is set aside unchanged, and the step that failed is named.'),
      fault('A9', 'Site data cleared while the app is open', 'What is in memory stays and is saved again.'),
      fault(
        'A10',
        'The storage is full',
        'What matters less makes room. Without any, it is kept in the second copy, and this is said; without room there either, it is said that nothing is saved. An export is beside it.',
      ),
      fault(
        'A11',
        'The storage is blocked, from the start or later',
        'Said once; the plan works in memory, or in the second copy if that can be reached.',
      ),
      fault('A12', 'A write that does not arrive', 'Each write is read back before it is called saved.'),
      fault('A13', 'The renderer crashes', 'What was saved is there; at most the last 300 ms of typing are gone.'),
      fault('A14', 'The browser is killed right after “saved”', 'Everything is there again.'),
      fault('A15', 'Import, reset, restore', 'A restore point first; undo works after a reload.'),
      fault(
        'A16',
        'The browser clears what is not used',
        'Lasting storage is asked for; an old export brings a reminder.',
      ),
    ],
  },
  {
    letter: 'B',
    title: 'Several tabs',
    faults: [
      fault('B1', 'Two tabs change different things', 'Both changes are there, in both tabs and on the device.'),
      fault('B2', 'Two tabs change different fields of one thing', 'Both changes are there.'),
      fault('B3', 'Two tabs change the same field', 'Both tabs come to show the same; of notes, both texts stay.'),
      fault(
        'B4',
        'One deletes what the other changes',
        'Deleted stays deleted, unless it was changed without having seen that.',
      ),
      fault('B5', 'An import in one tab while the other types', 'What was imported and what was typed are both there.'),
      fault('B6', 'Old code beside new', 'An older tab’s saves are merged; an older tab leaves a newer save alone.'),
      fault(
        'B7',
        'Rapid changes in turn, in two to four tabs',
        'All of them are there, in all tabs and on the device.',
      ),
      fault(
        'B8',
        'A tab hidden for long wakes and edits',
        'It takes in what was saved meanwhile, and loses neither, however old what it last saw is.',
      ),
      fault('B9', 'A reload during the other’s save', 'Both changes are there after it.'),
      fault(
        'B10',
        'Back to a page that was kept asleep',
        'It shows what was saved meanwhile; it leaves no database open while it sleeps.',
      ),
    ],
  },
  {
    letter: 'C',
    title: 'Import',
    faults: [
      fault(
        'C1',
        'Not JSON, empty, another encoding, a picture, 200 MB',
        'Refused in words that say what it is and what to do.',
      ),
      fault(
        'C2',
        'Bombs: depth, a million entries, prerequisites without end',
        'Refused or read beside the page, without recursion, in linear work.',
      ),
      fault(
        'C3',
        '`__proto__` and its friends, as fields and as ids',
        'As fields they are dropped, as ids they are ids; no object changes.',
      ),
      fault(
        'C4',
        'Script in every text and link',
        'It is shown as the text it is; only links to the web are links; nothing runs, nothing is asked for.',
      ),
      fault('C5', 'Export, import, export', 'The two exports are the same, byte by byte.'),
      fault('C6', 'Exports of every earlier version', 'They are read whole.'),
      fault('C7', 'The same file twice', 'Nothing is doubled, and it is said.'),
      fault('C8', 'An import that is cancelled', 'Nothing has changed.'),
      fault('C9', 'The tab is closed halfway through an import', 'Nothing of it is here.'),
    ],
  },
  {
    letter: 'D',
    title: 'Share link',
    faults: [
      fault(
        'D1',
        'Random, truncated or mangled links',
        'What mail and chat programs do to addresses is undone; what is cut off or changed is refused in words.',
      ),
      fault('D2', 'Bombs of up to 1000 MB', 'Given up after the first pieces, in less than 100 ms.'),
      fault('D3', 'A link of a newer version', 'Said, and nothing changes.'),
      fault(
        'D4',
        'A link opened over a plan',
        'A preview; it only ever comes beside what is there, and when asked to.',
      ),
      fault('D5', 'The link’s contents', 'Taken out of the address before they are read, and never sent.'),
      fault('D6', 'A plan too large for a link', 'Said, and the file is offered.'),
    ],
  },
  {
    letter: 'E',
    title: 'Dates',
    faults: [
      fault(
        'E1',
        'Any time zone',
        'The same days everywhere: what makes a date is tested in seven zones, all else in the farthest.',
      ),
      fault('E2', 'Every day from 2020 to 2035', 'It goes into text and back.'),
      fault('E3', 'Written in one zone, read in another', 'The same document, and the same dates.'),
      fault('E4', 'The zone changes while the app is open', 'Today follows within a minute.'),
      fault('E5', 'Leap days, ends of months, week 53, the first and last years', 'As a calendar on paper has them.'),
      fault(
        'E6',
        'Midnight passes while the app is open',
        'Today follows within a minute, and the plan is dated anew.',
      ),
      fault(
        'E7',
        'The clock is put back or forward by years',
        'Today follows, nothing is lost, and the order of saves does not depend on it.',
      ),
      fault('E8', 'Digits of other scripts', 'They never enter the data, and are no day when read.'),
    ],
  },
  {
    letter: 'F',
    title: 'Worker and run time',
    faults: [
      fault(
        'F1',
        'The worker fails in any way',
        'Ended after 5 s, one more try, then “forecast not available”; editing goes on.',
      ),
      fault('F2', 'An error while a view is shown', 'It stays in that view, which can be tried again.'),
      fault(
        'F3',
        'An error in the console, a promise nobody hears',
        'It fails the test that caused it, in every test.',
      ),
    ],
  },
  {
    letter: 'G',
    title: 'Offline and updates',
    faults: [
      fault('G1', 'No network', 'Every page works on the second visit, the workers too.'),
      fault('G2', 'A deploy while the app is open', 'No tab is reloaded by itself.'),
      fault('G3', 'An old tab after a deploy', 'It works, or says so and reloads once when asked.'),
      fault('G4', 'The service worker is missing or broken', 'The app works as without one.'),
      fault('G5', 'A deploy is taken back', 'What the newer version saved is left as it is.'),
      fault('G6', 'No room for the files of the app', 'The app works online.'),
    ],
  },
  {
    letter: 'H',
    title: 'Exports',
    faults: [
      fault(
        'H1',
        'Cells that a spreadsheet takes for formulas',
        'Written so that they are text; reading takes the mark off again.',
      ),
      fault(
        'H2',
        'Calendar lines: long, with line breaks, with properties in titles',
        'Escaped and folded; a title adds no property.',
      ),
      fault('H3', 'File names from titles', 'A name that every system takes.'),
      fault('H4', 'Titles and links in Markdown, Mermaid and SVG', 'A title stays a title.'),
    ],
  },
]

/** @type {readonly Fault[]} */
export const FAULTS = FAULT_GROUPS.flatMap(({ faults }) => faults)

/**
 * The faults that a test names. Each stands by itself: at the beginning, or between spaces and punctuation.
 *
 * @param {string} title with the names of the groups that it is in
 * @returns {readonly string[]}
 */
export function faultsNamed(title) {
  const ids = title.match(/(?<![\w-])[A-H](?:[1-9]|1[0-6])(?![\w-])/g) ?? []
  return [...new Set(ids)].filter((id) => FAULTS.some((each) => each.id === id))
}

/**
 * Whether a test can be about a fault. The sources of the built-in roadmaps are numbered in the same way, and the test
 * of this list plays with such names.
 *
 * @param {string} file
 */
export function namesFaults(file) {
  return !/tests\/(catalogue\/|scripts\/reliability\.)/.test(file.replaceAll('\\', '/'))
}
