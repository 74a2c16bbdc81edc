import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { META_SECURITY_POLICY, REFERRER_POLICY } from './scripts/lib/security-headers.mjs'

/** Reads `&amp;` for the notes from a table; what browsers are given instead parses HTML, which the policy forbids. */
const ENTITY_DECODER = 'decode-named-character-reference'

/** These need a page, or the browser's storage. */
const TESTS_WITH_DOM = ['tests/{components,routes,store}/**/*.test.{ts,tsx}']

export default defineConfig(({ command }) => ({
  // The built files work under any path: the app's own addresses are in the hash.
  base: './',
  plugins: [react({ compiler: true }), policyInPage()],
  resolve: { alias: { [ENTITY_DECODER]: createRequire(import.meta.url).resolve(ENTITY_DECODER) } },
  css: {
    modules: command === 'serve' ? { generateScopedName: '[name]-[local]-[hash:base64:4]' } : {},
  },
  build: {
    // Widely available in November 2026, and the first that know light-dark(). Rewritten for older ones, it would
    // only follow a color-scheme that a style sheet sets, unlike in development.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The content security policy allows no `data:` scripts, styles or fonts.
    assetsInlineLimit: 0,
    // They all know module preload.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...TESTS_WITH_DOM, 'tests/browser/**'],
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
    ],
  },
}))

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
