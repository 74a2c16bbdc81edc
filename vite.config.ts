import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { compileAhead } from './scripts/lib/compile-ahead.mjs'
import { loadEarly } from './scripts/lib/early-load.mjs'
import { noteFirstLoad } from './scripts/lib/first-load.mjs'
import { META_SECURITY_POLICY, REFERRER_POLICY } from './scripts/lib/security-headers.mjs'

/** Widely available in November 2026, and the first that know light-dark(). */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5']

/** The colour of paper in the light theme, as in `index.html`. */
const PAPER = '#fbfaf6'

/** What comes at once comes in one file: a module goes with all that it imports, the first of these first. */
const TOGETHER = [
  { name: 'door', test: /\/src\/main\.tsx$/, priority: 4 },
  { name: 'app', test: /\/src\/start-app\.tsx$/, priority: 3 },
  {
    name: 'plan-parts',
    test: /\/src\/(?:routes\/plan\/(?:plan-steps|week-card|standing-card)|components\/forecast\/chance-hill)\.tsx$/,
    priority: 2,
  },
  { name: 'start-page', test: /\/src\/routes\/start\/start-page\.tsx$/, priority: 1 },
]

/** Most of these is run as soon as they are there. */
const RUN_AT_ONCE = ['door', 'app', 'plan-parts']

/** Reads `&amp;` for the notes from a table; what browsers are given instead parses HTML, which the policy forbids. */
const ENTITY_DECODER = 'decode-named-character-reference'

/** These need a page, or the browser's storage. */
const TESTS_WITH_DOM = ['tests/{components,dev,routes,store}/**/*.test.{ts,tsx}']

export default defineConfig(({ command }) => ({
  // The built files work under any path: the app's own addresses are in the hash.
  base: './',
  plugins: [
    react({ compiler: true }),
    loadEarly(),
    policyInPage(),
    offline(),
    noteFirstLoad(),
    compileAhead(RUN_AT_ONCE),
  ],
  resolve: { alias: { [ENTITY_DECODER]: createRequire(import.meta.url).resolve(ENTITY_DECODER) } },
  css: {
    modules: command === 'serve' ? { generateScopedName: '[name]-[local]-[hash:base64:4]' } : {},
  },
  build: {
    // Rewritten for older ones, light-dark() would only follow a color-scheme that a style sheet sets, unlike in
    // development.
    target: BROWSERS,
    // The content security policy allows no `data:` scripts, styles or fonts.
    assetsInlineLimit: 0,
    // They all know module preload.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  // All that any part of the app asks for is made ready before the first page: what is found later loads it anew.
  optimizeDeps: { entries: ['index.html', 'src/**/*.{ts,tsx}'], include: ['react/compiler-runtime'] },
  test: {
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 30_000,
    projects: inZones([
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...TESTS_WITH_DOM, 'tests/browser/**', '**/node_modules/**'],
          setupFiles: ['tests/helpers/setup-console.ts', 'tests/helpers/setup-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: TESTS_WITH_DOM,
          setupFiles: [
            'tests/helpers/setup-console.ts',
            'tests/helpers/setup-seed.ts',
            'tests/helpers/setup-components.ts',
          ],
        },
      },
    ]),
  },
}))

/** Each project once for each of the time zones in CAIRN_ZONES; as it is without them. */
function inZones(projects: TestProjectInlineConfiguration[]): TestProjectInlineConfiguration[] {
  const { CAIRN_ZONES } = process.env
  if (CAIRN_ZONES === undefined) return projects
  return CAIRN_ZONES.split(',').flatMap((zone) =>
    projects.map(({ test: { name = '', ...test } = {}, ...project }) => ({
      ...project,
      test: { ...test, name: `${typeof name === 'string' ? name : name.label} in ${zone}`, env: { TZ: zone } },
    })),
  )
}

/** Writes the policy into the built page, for hosts that send no headers. Development needs inline styles. */
function policyInPage(): Plugin {
  const charset = '<meta charset="utf-8" />'
  const tags = [
    `<meta http-equiv="Content-Security-Policy" content="${META_SECURITY_POLICY}" />`,
    `<meta name="referrer" content="${REFERRER_POLICY}" />`,
  ]
  return {
    name: 'cairn:policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(charset)) throw new Error(`index.html has no ${charset} for the policy to follow.`)
        return html.replace(charset, [charset, ...tags].join('\n    '))
      },
    },
  }
}

/**
 * Makes the app installable and the service worker that keeps all of its files on the device. All addresses are
 * relative, so it is for whatever path it is served under. The app registers it itself (`src/lib/service-worker.ts`), and
 * never in development.
 */
function offline() {
  return VitePWA({
    strategies: 'injectManifest',
    registerType: 'prompt',
    injectRegister: null,
    srcDir: 'src/pwa',
    filename: 'sw.ts',
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*'],
      // What only hosts read, and the service worker itself; the manifest is in the list already.
      globIgnores: ['_headers', 'sw.js', 'manifest.webmanifest'],
      rollupFormat: 'iife',
      target: BROWSERS,
    },
    manifest: {
      name: 'Cairn',
      short_name: 'Cairn',
      description: 'A dated plan of your own from where you are to where you want to be, and how sure it is.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: PAPER,
      theme_color: PAPER,
      categories: ['productivity', 'education'],
      icons: [
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
      // What the device opens with the app, once it is installed. The page asks for it: see `src/lib/launched-files.ts`.
      file_handlers: [
        {
          action: './#/data',
          accept: {
            'application/json': ['.json'],
            'text/csv': ['.csv', '.tsv'],
            'text/markdown': ['.md', '.markdown'],
            'text/xml': ['.xml'],
            'application/x-ganttproject': ['.gan'],
          },
        },
      ],
      shortcuts: [
        { name: 'Plan', description: 'What to do next, and when you will be done', url: './#/plan' },
        { name: 'Forecast', description: 'The chance of each day', url: './#/forecast' },
      ],
    },
  })
}
