import { browser } from '../../utils/browser';
import type { Knowledge } from '../../utils/knowledge/assemble';
import { bundledKnowledge } from '../../utils/knowledge/bundled';
import type { ListContent } from '../../utils/knowledge/envelope';
import type { Help } from '../../utils/knowledge/help-schema';
import { builtInSource } from '../../utils/knowledge/source';
import { alarmTimes } from '../../utils/knowledge/tries';
import { openList, type KnowledgeList } from '../../utils/knowledge/update';
import help from '../../knowledge/help.json';

export interface CurrentKnowledge extends Knowledge {
  readonly help: Help;
  /** Which published list this is; null for the copy in the package. */
  readonly published: Pick<ListContent, 'sequence' | 'created'> | null;
}

/** The knowledge that serves: the last good list, else the copy in the package. */
export interface KnowledgeStore {
  /** From memory, or from the disk when the worker has just woken up; never waits for the network. */
  readonly current: () => Promise<CurrentKnowledge>;
}

/** Opens the list of Balise, and sees to it that it is refreshed. A build that has no address for it never asks anybody. */
export function openKnowledge(): KnowledgeStore {
  const source = builtInSource();
  const list = source && openList(source, { fetch: (url, init) => fetch(url, init), storage: browser.storage.local, now: Date.now, random: Math.random });
  if (list) refreshByAlarm(list);
  let shipped: CurrentKnowledge | undefined;
  const inPackage = () => (shipped ??= { ...bundledKnowledge(), help: help as Help, published: null });
  return {
    current: async () => {
      const { content } = (await list?.state()) ?? {};
      return content ? { ...content, published: { sequence: content.sequence, created: content.created } } : inPackage();
    },
  };
}

const ALARM = 'knowledge';

function refreshByAlarm(list: KnowledgeList): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void list.refresh();
  });
  void browser.alarms.get(ALARM).then((set) => {
    if (!set) browser.alarms.create(ALARM, alarmTimes(Math.random));
  });
}
