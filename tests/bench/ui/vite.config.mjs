import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const pages = fileURLToPath(new URL('pages', import.meta.url))

/** One page for each peer, the least React, and a page that does nothing. */
export default defineConfig({
  root: pages,
  base: '/',
  plugins: [react()],
  build: {
    target: ['chrome123'],
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(
        readdirSync(pages, { withFileTypes: true })
          .filter((each) => each.isDirectory())
          .map(({ name }) => [name, `${pages}/${name}/index.html`]),
      ),
    },
  },
})
