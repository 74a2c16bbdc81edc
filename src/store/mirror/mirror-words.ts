/** Why there is no second copy, for the screen. */
export const says = {
  none: 'This browser has no database for a second copy and for restore points.',
  blocked: 'This browser does not let Cairn keep a second copy and restore points.',
  full: 'This browser has no more room for a second copy and for restore points.',
  newer: 'A newer Cairn keeps the second copy and the restore points here. Reload the page to get it.',
  slow: 'The browser does not answer when Cairn asks for the second copy and the restore points.',
  failed: 'The browser could not open the second copy and the restore points.',
} as const

/** @param error what the browser said. */
export function whyNotAvailable(error: unknown): string {
  switch (error instanceof Error ? error.name : '') {
    case 'ReferenceError':
    case 'TypeError':
      return says.none
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return says.blocked
    case 'QuotaExceededError':
      return says.full
    case 'VersionError':
      return says.newer
    default:
      return says.failed
  }
}
