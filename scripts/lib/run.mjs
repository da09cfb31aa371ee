import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project, whatever the folder the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the root of the project.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: output is kept and returned, not shown
 * @returns {Promise<{ code: number, output: string }>} output: standard output and error together, when quiet
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
