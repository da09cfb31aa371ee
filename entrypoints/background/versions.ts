import { browser } from '../../utils/browser';
import type { Versions } from '../../utils/report/schema';

/** Name and major version only: enough for support, too little to tell people apart. */
export function readBrowser(userAgent: string): { readonly name: 'chrome' | 'firefox'; readonly version: number } {
  const firefox = /Firefox\/(\d+)/.exec(userAgent);
  if (firefox) return { name: 'firefox', version: Number(firefox[1]) };
  return { name: 'chrome', version: Number(/Chrom(?:e|ium)\/(\d+)/.exec(userAgent)?.[1] ?? 0) };
}

export async function readVersions(): Promise<Versions> {
  const { name, version } = readBrowser(navigator.userAgent);
  const { os } = await browser.runtime.getPlatformInfo();
  return { extension: browser.runtime.getManifest().version, knowledge: null, browser: `${name} ${version}`, os };
}
