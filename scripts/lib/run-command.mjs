import { spawn } from 'node:child_process'
import { inProject, projectRoot } from './project.mjs'

/**
 * Runs a program in the project's folder, with its output on ours, and resolves with its exit code.
 * A program that cannot be started or is killed counts as failed.
 *
 * While it runs, Ctrl+C ends the program and not us, so that the caller can still report.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] what to add to our own environment
 * @param {import('node:child_process').StdioOptions} [stdio] where else its input and output are
 * @returns {Promise<number>}
 */
export function runCommand(command, args, env = {}, stdio = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio,
      shell: process.platform === 'win32',
    })
    // A terminal sends Ctrl+C to the program as well; the other signal reaches only us.
    const passOn = () => child.kill('SIGTERM')
    process.on('SIGINT', stayAlive)
    process.on('SIGTERM', passOn)

    /** @param {number} code */
    const end = (code) => {
      process.off('SIGINT', stayAlive)
      process.off('SIGTERM', passOn)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Having a listener is enough. */
function stayAlive() {}

/**
 * Runs a program that came with a package of ours, such as `vite`.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runTool(name, args, env) {
  return runCommand(inProject('node_modules', '.bin', name), args, env)
}
