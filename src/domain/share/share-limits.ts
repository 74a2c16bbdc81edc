/** How much a link may be. */
export const SHARE_LIMITS = {
  /**
   * Characters of a whole link that is made, address included: the least that everything which passes links on is asked
   * to support (RFC 9110, section 4.1: 8,000 octets). Mail and browsers take more; some chat programs less.
   */
  link: 8000,
  /** Some chat programs cut a message from about here on. */
  shortLink: 2000,
  /** Characters that are read of a link, whoever has made it: what is longer is refused before it is looked at. */
  readCharacters: 200_000,
  /** Bytes that a link may unfold to. A plan of 2,000 steps has about half of it. */
  textBytes: 2_000_000,
} as const
