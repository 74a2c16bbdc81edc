/** As many digits after the point as a number has by itself, and more than anything here is measured in. */
const USUAL_DIGITS = 3
const SMALLEST = 1e-6

/**
 * Writes a number as in English: `1,840`, `1.5`. It is what `toLocaleString('en-GB')` gives, but for what a browser loads
 * before it writes its first number, which is about all languages and takes nearly as long as running all of the app's
 * modules; and the first paint has numbers in it.
 *
 * @param mostDigits after the point; halves are rounded away from 0.
 */
export function formatNumber(value: number, mostDigits = USUAL_DIGITS): string {
  const [whole = '', digits] = String(roundTo(Math.abs(value), mostDigits)).split('.')
  const grouped = whole.length > 3 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${value < 0 ? '-' : ''}${grouped}${digits === undefined ? '' : `.${digits}`}`
}

/** By the digits that it is written with: 1.005 is a half, though what it is kept as lies below one. */
function roundTo(value: number, digits: number): number {
  if (Number.isInteger(value)) return value
  // Less than one can be seen of; so small, it would be written with a power of ten of its own.
  if (value < SMALLEST) return 0
  return Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`)
}
