import type { Problem } from '../domain/roadmap/validate-report'
import { formatNumber } from '../lib/format-number'

const MAX_SENTENCES = 3

/** What the screen says about saving and opening: what happened, where, and what to do. */
export const says = {
  blocked:
    'This browser does not let Cairn keep anything on this device. Your plans last until you close this tab: export them before you do.',

  newer:
    'The plans on this device were saved by a newer Cairn, and this one leaves them as they are. Nothing you change here is kept. Reload the page to get the newer Cairn.',

  newerElsewhere:
    'A newer Cairn in another tab has saved your plans, and this one leaves them as they are. What you change here from now on is not kept. Export it if you need it, then reload the page.',

  notSetAside:
    'Your saved plans could not be read in full, and there is no room to keep a copy of them. So as not to write over them, Cairn saves nothing for now. Free some space in this browser; the next change tries again.',

  notKept:
    'Your last changes are not saved: the browser did not keep what was written. They stay in this tab, and the next change tries again. Export your plans to be safe.',

  notOpened:
    'Cairn could not open the plans on this device, and leaves them as they are. Nothing you change here is kept. Reload the page, and if this stays, export what you need: every plan you export can be opened again.',

  setAside: 'A copy of the save, exactly as it was, is kept on this device.',

  oldestDropped: 'There were too many such copies, so the oldest was removed.',

  previousGone:
    'There is hardly any room left in this browser. To save your last changes, Cairn gave up its copy of the save before. Export your plans to be safe.',

  copiesGone(count: number): string {
    const copies = count === 1 ? 'copy' : 'copies'
    return `This browser had no more room for Cairn, so ${count} older ${copies} of saves that had been set aside went. The latest is still there.`
  },

  onlyPrevious:
    'The last save was not found on this device, so the one before it was opened. Check your latest changes.',

  cleared:
    'What Cairn had saved in this browser has been cleared. Your plans are still in this tab: they are saved again with your next change, or when you leave. Export them to be safe.',

  copyTaken: {
    whole:
      'The browser had lost your latest changes, which can happen when it is closed by force. Cairn has put them back from its second copy on this device.',
    nothing: 'The browser had lost what Cairn had saved. Cairn has put it back from its second copy on this device.',
    patched:
      'The save on this device could not be read in full. Cairn has put back what was missing from its second copy on this device. The original is set aside.',
  },

  copyOnly:
    'This browser does not let Cairn keep your plans where it usually does. They are opened from its second copy on this device, and your changes are kept there.',

  copyNewer:
    'A newer Cairn has kept plans in its second copy on this device. This one cannot open them and leaves them as they are. Reload the page to get the newer Cairn.',

  repaired(problems: readonly Problem[], more: number): string {
    const sentences = problems.slice(0, MAX_SENTENCES).map((problem) => problem.says)
    const others = problems.length - sentences.length + more
    return [
      'Some of what was saved on this device could not be read, and everything else was kept.',
      ...sentences,
      ...(others > 0 ? [`There ${others === 1 ? 'is' : 'are'} ${formatNumber(others)} more of these.`] : []),
    ].join(' ')
  },

  corrupt(why: string, hasPrevious: boolean): string {
    return [
      `The save on this device could not be read. ${why}`,
      hasPrevious
        ? 'The one before it was opened instead: check your latest changes.'
        : 'There is no earlier one, so Cairn starts empty.',
    ].join(' ')
  },

  savedAsideOfUnread:
    'Your saved plans could not be read in full, and there is no room to keep a copy of them. So as not to write over them, Cairn saves your changes in its second copy on this device alone. Free some space in this browser, then save again.',

  /** It is kept in the second copy alone. */
  savedAside(error: unknown): string {
    const why = isQuotaError(error)
      ? 'This browser has no more room where Cairn usually keeps your plans.'
      : 'The browser refused to write where Cairn usually keeps your plans.'
    const what = isQuotaError(error) ? 'Free some space, then save again.' : 'Export your plans to be safe.'
    return `${why} Your last changes are saved in its second copy on this device, and are opened from there. ${what}`
  },

  notSaved(error: unknown): string {
    const why = isQuotaError(error)
      ? 'this browser has no more room for Cairn. Free some space'
      : 'the browser refused to write. Export your plans to be safe'
    return `Your last changes are not saved: ${why}. They stay in this tab, and the next change tries again.`
  },
} as const

/** Firefox has a name of its own for it. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name)
}
