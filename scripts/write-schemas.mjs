/**
 * Writes the JSON Schemas of our own formats to `public/schema`, from where they are published with the app:
 * `node scripts/write-schemas.mjs`. A test fails when they are not as the sources say.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { format } from 'prettier'
import { loadBundle } from './lib/load-bundle.mjs'
import { inProject } from './lib/project.mjs'

const { PUBLISHED_SCHEMAS } = /** @type {{ PUBLISHED_SCHEMAS: ReadonlyMap<string, object> }} */ (
  await loadBundle('src/domain/import/published-schemas.ts')
)

for (const [name, schema] of PUBLISHED_SCHEMAS) {
  const path = inProject(`public/schema/${name}`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }))
  console.log(`Wrote public/schema/${name}.`)
}
