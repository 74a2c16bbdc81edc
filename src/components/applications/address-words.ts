/** What is said of an address that is none of the web. */
export const BAD_ADDRESS =
  'Give a web address that begins with https:// or http://, such as https://example.org/page, or leave it empty.'
