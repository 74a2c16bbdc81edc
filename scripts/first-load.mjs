/**
 * Says how much has to come before the start page can be used, and fails if that is too much: `npm run first-load`.
 * Builds the app if that is due. `--record` notes what it is made of now, to compare with later.
 */
import { parseArgs } from 'node:util'
import { ensureBuild } from './lib/build.mjs'
import {
  FIRST_LOAD_BUDGET,
  complaintsAboutFirstLoad,
  inKilobytes,
  readFirstLoad,
  readRecord,
  writeRecord,
} from './lib/first-load.mjs'

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } })
await ensureBuild()
const firstLoad = readFirstLoad()
if (firstLoad === null) throw new Error('The build has left no note of its first load. Build again: npm run build')
const { scripts, styles } = FIRST_LOAD_BUDGET
console.log(`JavaScript ${inKilobytes(firstLoad.scripts)} of ${inKilobytes(scripts)}, compressed`)
console.log(`CSS ${inKilobytes(firstLoad.styles)} of ${inKilobytes(styles)}, compressed`)
if (values.record) writeRecord(firstLoad)
const complaints = complaintsAboutFirstLoad(firstLoad, readRecord())
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
