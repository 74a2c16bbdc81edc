/** Goes with the way to a step's sheet: the focus is to begin in its hours. */
export const AT_HOURS = { opensAt: 'hours' } as const

/** Whether what came with the way to a sheet asks for the hours. */
export function opensAtHours(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opensAt' in state && state.opensAt === AT_HOURS.opensAt
}
