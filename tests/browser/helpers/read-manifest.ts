import type { Page } from '@playwright/test'

interface ReadManifest {
  readonly name: string
  readonly display: string
  readonly scope: string
  readonly start: string
  readonly shortcuts: readonly string[]
  readonly icons: readonly { readonly sizes: string; readonly purpose: string; readonly drawn: string }[]
}

/** The page's manifest, its addresses resolved as a browser does. */
export function readManifest(page: Page): Promise<ReadManifest> {
  return page.evaluate(async () => {
    interface Manifest {
      readonly name: string
      readonly display: string
      readonly scope: string
      readonly start_url: string
      readonly shortcuts: readonly { readonly url: string }[]
      readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[]
    }
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? ''
    const manifest = (await (await fetch(link)).json()) as Manifest
    const absolute = (url: string): string => new URL(url, link).href
    const icons = manifest.icons.map(async ({ src, sizes, purpose = 'any' }) => {
      const image = Object.assign(new Image(), { src: absolute(src) })
      await image.decode()
      return { sizes, purpose, drawn: `${image.naturalWidth}x${image.naturalHeight}` }
    })
    return {
      name: manifest.name,
      display: manifest.display,
      scope: absolute(manifest.scope),
      start: absolute(manifest.start_url),
      shortcuts: manifest.shortcuts.map(({ url }) => absolute(url)),
      icons: await Promise.all(icons),
    }
  })
}
