import { paths, toHref } from '../paths'

/** The address at which a link's payload is opened, on the host that this page is from. */
export function sharedUrl(payload: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}${toHref(`${paths.shared}/${payload}`)}`
}
