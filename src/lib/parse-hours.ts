import { MINUTES_PER_HOUR } from './format-duration'

/**
 * Reads hours as people write them (`2`, `1.5`, `1,5`, `2 h`, `1:30`, `1,500`) as whole minutes. Null for anything else;
 * negative numbers are read as such, for the caller to refuse with a reason.
 */
export function parseHours(text: string): number | null {
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(text.trim())
  if (clock !== null) return Number(clock[1]) * MINUTES_PER_HOUR + Number(clock[2])
  const thousands = /^(\d{1,3})((?:,\d{3})+)\s*(?:h|hours?)?$/i.exec(text.trim())
  if (thousands !== null) return Number(`${thousands[1]}${thousands[2]?.replaceAll(',', '')}`) * MINUTES_PER_HOUR
  const number = /^(-?\d{0,6}(?:[.,]\d*)?)\s*(?:h|hours?)?$/i.exec(text.trim())?.[1]
  if (number === undefined || !/\d/.test(number)) return null
  return Math.round(Number(number.replace(',', '.')) * MINUTES_PER_HOUR) + 0
}
