/**
 * The browser's extension API, promised in both browsers, for the background and the extension's own pages.
 * The load script does not import it: the polyfill weighs more than the script's whole budget allows.
 */
import browser from 'webextension-polyfill';

export { browser };
