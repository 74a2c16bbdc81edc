// Runs before the app's own files are there. Where something is kept on the device, all of the app is needed, and is
// asked for now: otherwise only the first of its files would say that there are more.
;(() => {
  try {
    if (!('cairn:document' in localStorage)) return
    const { files = '', parts = '' } = document.currentScript?.dataset ?? {}
    // As in `src/lib/is-narrow.ts`: where it is narrow they are below what is seen at first.
    const isNarrow = matchMedia('(max-width: 60rem)').matches
    for (const href of `${files} ${isNarrow ? '' : parts}`.split(' ').filter(Boolean)) {
      const link = document.createElement('link')
      if (href.endsWith('.css')) {
        link.rel = 'preload'
        link.as = 'style'
      } else link.rel = 'modulepreload'
      // As the build asks for them later; a file asked for in two ways is loaded twice.
      link.crossOrigin = ''
      link.href = href
      document.head.append(link)
    }
  } catch {
    // Where the storage cannot be read, the files come one after the other.
  }
})()
