/** The path of the page that the address names, which can be ahead of the page that is drawn. */
export function hashPath(): string {
  const [path = ''] = window.location.hash.slice(1).split('?')
  return path === '' ? '/' : path
}
