// Runs before the app's own files are there. Where something is kept on the device, all of the app is needed, and is
// asked for now: otherwise only the first of its files would say that there are more.
;(() => {
  try {
    if (!('cairn:document' in localStorage)) return
    for (const href of (document.currentScript?.dataset.files ?? '').split(' ').filter(Boolean)) {
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
