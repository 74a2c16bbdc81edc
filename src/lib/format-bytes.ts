import { formatNumber } from './format-number'

const BYTES_PER_KB = 1000
const UNITS = ['KB', 'MB', 'GB', 'TB'] as const

/** Bytes in plain units, as file managers count them: `0 KB`, `under 1 KB`, `12 KB`, `3.4 MB`, `120 GB`. */
export function formatBytes(bytes: number): string {
  if (bytes <= 0) return '0 KB'
  if (bytes < BYTES_PER_KB) return 'under 1 KB'
  let size = bytes / BYTES_PER_KB
  let unit = 0
  // Rounded first, so that 999.9 KB is a megabyte.
  while (Math.round(size) >= BYTES_PER_KB && unit < UNITS.length - 1) {
    size /= BYTES_PER_KB
    unit += 1
  }
  const digits = size < 10 && unit > 0 ? 1 : 0
  return `${formatNumber(size, digits)} ${UNITS[unit]}`
}
