/** `web-ext lint` on the release build; fails on any error. */
import { run } from './lib/run.mjs';

const { output } = await run('npx', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], { quiet: true });
const { summary, errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
for (const { code, message, file } of [...errors, ...warnings]) process.stdout.write(`${code}: ${message} (${file ?? ''})\n`);
process.stdout.write(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings\n`);
process.exitCode = summary.errors > 0 ? 1 : 0;
