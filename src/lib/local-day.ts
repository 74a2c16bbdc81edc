const MS_PER_DAY = 86_400_000

/** The calendar day that an instant falls on in the reader's own time zone, as whole days since 1970-01-01. */
export function localDay(instant: Date): number {
  return Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / MS_PER_DAY
}
