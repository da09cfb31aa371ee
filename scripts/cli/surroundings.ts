import type { Observed } from '../../utils/knowledge/observed';

/** What is around a page while it is looked at, and stands in no file. */
export type Surroundings = Pick<Observed, 'browser' | 'statuses' | 'failure'>;

/** Chrome, as new as can be, and a network that works. */
export const usual: Surroundings = { browser: { name: 'chrome', version: Infinity }, statuses: [], failure: false };

/** @param text `firefox` or `firefox/153` @returns these surroundings with that browser, the newest when no version is told; null when it is none of ours */
export function withBrowser(text: string): Surroundings | null {
  const [, name, version = Infinity] = /^(chrome|firefox)(?:\/([1-9]\d{0,3}))?$/.exec(text) ?? [];
  return name ? { ...usual, browser: { name, version: Number(version) } } : null;
}
