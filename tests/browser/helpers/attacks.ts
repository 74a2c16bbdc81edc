/* oxlint-disable no-eval, typescript/no-implied-eval, typescript/no-deprecated, typescript/no-unsafe-call -- to be refused */
/** What could run, load or send something if it got into the page; each function is run in the page. */
export interface Attack {
  readonly name: string
  /** The directive of the policy that is to forbid it. */
  readonly by: string
  /** @param away another origin, which answers everything and lets everybody read it */
  readonly run: (away: string) => unknown
}

/** What an attack sets as the window's name to show that it ran. */
export const RAN = 'ran'

const TYPES = 'require-trusted-types-for'

/** Text that is to become code or a page. */
const TEXT: readonly Attack[] = [
  // In tasks of their own: what a test runs directly may evaluate text.
  { name: 'eval', by: TYPES, run: () => setTimeout(() => void (0, eval)('window.name = "ran"')) },
  { name: 'a function of text', by: TYPES, run: () => setTimeout(() => void new Function('window.name = "ran"')()) },
  { name: 'a timer with text', by: TYPES, run: () => setTimeout('window.name = "ran"' as never) },
  {
    name: 'HTML of text',
    by: TYPES,
    run: () => (document.createElement('p').innerHTML = '<img src="none.png" onerror="window.name = `ran`">'),
  },
  {
    name: 'a document of text',
    by: TYPES,
    run: () => document.write('<img src="none.png" onerror="window.name = `ran`">'),
  },
  {
    name: 'an attribute with code',
    by: TYPES,
    run: () => document.body.setAttribute('onclick', 'window.name = "ran"'),
  },
  {
    name: 'a script element with text',
    by: TYPES,
    run: () => (document.createElement('script').text = 'window.name = "ran"'),
  },
  {
    name: 'a worker of text',
    by: TYPES,
    run: () => new Worker(URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }))),
  },
  {
    name: 'a policy of its own for text',
    by: 'trusted-types',
    run: () =>
      (
        window as never as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes.createPolicy('other', { createHTML: (text: string) => text }),
  },
  {
    name: 'a style element',
    by: 'style-src-elem',
    run: () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'body{top:7px}' })),
  },
  { name: 'a style attribute', by: 'style-src-attr', run: () => document.body.setAttribute('style', 'top: 7px') },
]

/** Files of another origin, and what could carry a plan there. */
const ELSEWHERE: readonly Attack[] = [
  { name: 'a worker', by: TYPES, run: (away) => new Worker(`${away}/worker.js`) },
  {
    name: 'a script element',
    by: TYPES,
    run: (away) => (document.createElement('script').src = `${away}/script.js`),
  },
  {
    name: 'a style sheet',
    by: 'style-src-elem',
    run: (away) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${away}/style.css` }),
      ),
  },
  {
    name: 'a module, ahead of time',
    by: 'script-src-elem',
    run: (away) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${away}/module.js` }),
      ),
  },
  { name: 'a picture', by: 'img-src', run: (away) => (new Image().src = `${away}/picture.png`) },
  { name: 'a request', by: 'connect-src', run: (away) => fetch(`${away}/request`) },
  { name: 'a beacon', by: 'connect-src', run: (away) => navigator.sendBeacon(`${away}/beacon`, 'plan') },
  { name: 'a socket', by: 'connect-src', run: (away) => new WebSocket(away.replace('http', 'ws')) },
  { name: 'a stream of events', by: 'connect-src', run: (away) => new EventSource(`${away}/events`) },
  { name: 'a font', by: 'font-src', run: (away) => new FontFace('away', `url(${away}/font.woff2)`).load() },
  { name: 'a sound', by: 'media-src', run: (away) => new Audio(`${away}/sound.mp3`).load() },
  {
    name: 'a frame',
    by: 'frame-src',
    run: (away) => document.body.append(Object.assign(document.createElement('iframe'), { src: `${away}/frame` })),
  },
  {
    name: 'an object',
    by: TYPES,
    run: (away) => document.body.append(Object.assign(document.createElement('object'), { data: `${away}/object` })),
  },
  {
    name: 'another base for addresses',
    by: 'base-uri',
    run: (away) => document.head.append(Object.assign(document.createElement('base'), { href: `${away}/` })),
  },
  {
    name: 'a form',
    by: 'form-action',
    run: (away) => {
      const form = Object.assign(document.createElement('form'), { action: `${away}/form`, method: 'post' })
      document.body.append(form)
      form.submit()
    },
  },
]

export const ATTACKS: readonly Attack[] = [
  ...TEXT,
  ...ELSEWHERE.map((attack) => ({ ...attack, name: `${attack.name} from elsewhere` })),
]

/** Markup with code and styles in it, each with the directive that is to forbid it. */
export const MARKUP: readonly { readonly html: string; readonly by: string }[] = [
  { html: '<script>window.name = "ran"</script>', by: 'script-src-elem' },
  { html: '<img src="data:," alt="" onerror="window.name = `ran`">', by: 'script-src-attr' },
  { html: '<object data="data:text/html,"></object>', by: 'object-src' },
  { html: '<style>body { top: 7px }</style>', by: 'style-src-elem' },
  { html: '<p style="top: 7px"></p>', by: 'style-src-attr' },
]
