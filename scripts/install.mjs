/** Installs the locked packages when they are missing or others are there. */
import { ensureDependencies } from './lib/dependencies.mjs'

await ensureDependencies()
