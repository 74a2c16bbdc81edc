/** Signs that no address of the app holds, and on which a router gives up: line breaks, and escapes of nothing. */
const ODD_SIGNS = /%0[9AD]|%(?![\dA-F]{2})/gi

/**
 * Takes out of an address below a beginning what programs have put into it on its way, now and whenever the address
 * changes. To be called before a router looks at it.
 *
 * @param beginning of the hash, such as `#/shared/`.
 */
export function keepAddressClean(target: Window, beginning: string): void {
  const clean = (): void => {
    const { hash } = target.location
    const plain = hash.replaceAll(ODD_SIGNS, '')
    if (hash.startsWith(beginning) && plain !== hash) target.history.replaceState(target.history.state, '', plain)
  }
  clean()
  target.addEventListener('popstate', clean)
}
