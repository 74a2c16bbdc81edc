/** `Learn to sail.csv` as `Learn to sail`. */
export function titleFromName(name: string): string {
  const bare = name.slice(-1000).split(/[\\/]/).at(-1) ?? ''
  return bare
    .replace(/(?<=.)\.[a-z0-9]{1,10}$/i, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
}
