/** The map of the host, handed to `outline.js` in the isolated world of the page just before it runs. */
import type { PageMap } from './page/map';

/** Injected alone, as it is written: nothing from outside may be used in it. */
export function shareMap(map: PageMap): void {
  (globalThis as { baliseMap?: PageMap }).baliseMap = map;
}

export function takeMap(): PageMap | undefined {
  return (globalThis as { baliseMap?: PageMap }).baliseMap;
}
