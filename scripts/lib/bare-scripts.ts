import type { Plugin } from 'vite';

/** Before the path of the script that WXT is about to wrap. */
const wrapped = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * The scripts that go into pages, as they are written. WXT's own wrapper starts plugins that we do not have and writes failures in
 * the page's console: nothing that serves, and a tenth of a kilobyte in each script of each page.
 */
export function bareScripts(): Plugin {
  return {
    name: 'balise-bare-scripts',
    enforce: 'pre',
    load: (id) => {
      const path = id.split(wrapped)[1];
      // The value of `main` is the answer to `scripting.executeScript`.
      return path ? `import script from ${JSON.stringify(path)};\nexport default script.main();` : null;
    },
  };
}
