/** What has a browser that knows it compile all of a file while it is loaded, beside the page. */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n'

/**
 * Marks files of which most is run as soon as they are there: else each function is compiled when it is first called,
 * while the page waits.
 *
 * @param {readonly string[]} names of their chunks
 * @returns {import('vite').Plugin}
 */
export function compileAhead(names) {
  return {
    name: 'cairn:compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // It counts on the first line only, so nothing may be put before it.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && names.includes(file.name)) file.code = COMPILE_ALL + file.code
        }
      },
    },
  }
}
