import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig(({ command }) => ({
  // The built files work under any path: the app's own addresses are in the hash.
  base: './',
  plugins: [react({ compiler: true })],
  css: {
    modules: command === 'serve' ? { generateScopedName: '[name]-[local]-[hash:base64:4]' } : {},
  },
  build: {
    target: 'baseline-widely-available',
    // The content security policy allows no `data:` scripts, styles or fonts.
    assetsInlineLimit: 0,
    // A browser without module preload loads the same files a little later; no need for a script that imitates it.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,catalogue}/**/*.test.ts', 'tests/architecture.test.ts'],
          setupFiles: 'tests/helpers/setup-console.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/{components,routes,store}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/helpers/setup-console.ts', 'tests/helpers/setup-components.ts'],
        },
      },
    ],
  },
}))
