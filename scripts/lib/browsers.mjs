import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Where each browser usually stands; the first that exists is taken. An environment variable comes before all. */
const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
};
const variables = { chromium: 'BALISE_CHROMIUM', firefox: 'BALISE_FIREFOX' };
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {'chromium' | 'firefox'} name @returns {string | undefined} */
export function findBrowser(name) {
  return [process.env[variables[name]], ...places[name]].find((path) => path && existsSync(path));
}

/**
 * Finds the browsers; installs them with apt-get where that is possible without a question (root on Debian).
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @returns {Promise<Record<string, string>>} the path of each
 * @throws with what to install and how, when one is missing and cannot be installed from here
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await aptInstall(missing);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name) ?? explain(name)]));
}

async function aptInstall(missing) {
  const wanted = missing.map((name) => packages[name]);
  process.stderr.write(`Installing ${wanted.join(' and ')} with apt-get…\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', ...wanted], { quiet: true, env });
  if (code !== 0) throw new Error(`apt-get could not install ${wanted.join(' and ')}:\n${output.slice(-2000)}`);
}

function explain(name) {
  throw new Error(`${name} was not found. Install it (Debian, Ubuntu: apt-get install ${packages[name]}; elsewhere: from its own site), or set ${variables[name]} to its path, then run the same command again.`);
}
