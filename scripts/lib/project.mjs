import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The folder the build writes. */
export const distFolder = join(projectRoot, 'dist')

/**
 * The absolute path of something in the project.
 *
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(projectRoot, ...parts)
}
