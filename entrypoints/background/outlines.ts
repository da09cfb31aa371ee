import { browser } from '../../utils/browser';
import { pageMap } from '../../utils/knowledge/page-map';
import { shareMap } from '../../utils/outline-bridge';
import { portalOf } from '../../utils/page/hosts';
import { keepOutline } from '../../utils/report/outline';
import type { TypedMemory } from '../../utils/report/typed-memory';
import type { KnowledgeStore } from './knowledge';

/** The structure of pages that Balise does not recognise, for the report that is being opened: in memory, while the worker lives. */
export interface Outlines {
  /** Begins to read the page of a tab. */
  readonly read: (tab: number, url: string) => void;
  /** @returns what was read, scrubbed; undefined when nothing was, or it could not be */
  readonly of: (tab: number | null) => Promise<string | undefined>;
}

export function openOutlines(knowledge: KnowledgeStore, typed: TypedMemory): Outlines {
  const outlines = new Map<number, Promise<string | undefined>>();
  const outline = async (tab: number, url: string) => {
    const target = { tabId: tab, frameIds: [0] };
    const { atlas, entries } = await knowledge.current();
    const map = pageMap(atlas, entries, portalOf(url));
    await browser.scripting.executeScript({ target, func: shareMap, args: [map] });
    const [answer] = await browser.scripting.executeScript({ target, files: ['/outline.js'] });
    return typeof answer?.result === 'string' ? keepOutline(answer.result, typed.scrub) : undefined;
  };
  return {
    read: (tab, url) => void outlines.set(tab, outline(tab, url).catch(() => undefined)),
    of: async (tab) => (tab === null ? undefined : outlines.get(tab)),
  };
}
