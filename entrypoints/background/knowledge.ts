import { browser } from '../../utils/browser';
import type { Knowledge } from '../../utils/knowledge/assemble';
import { bundledKnowledge } from '../../utils/knowledge/bundled';
import type { ListContent } from '../../utils/knowledge/envelope';
import type { Help } from '../../utils/knowledge/help-schema';
import { openLists, type Lists, type Serving } from '../../utils/knowledge/lists';
import { mergeLists, type MergedKnowledge } from '../../utils/knowledge/merge';
import { builtInSource } from '../../utils/knowledge/source';
import { alarmTimes } from '../../utils/knowledge/tries';
import help from '../../knowledge/help.json';

export interface CurrentKnowledge extends MergedKnowledge {
  /** Which published list of Balise this is; null for the copy in the package. */
  readonly published: Pick<ListContent, 'sequence' | 'created'> | null;
}

/** The knowledge that serves: the last good list, else the copy in the package, and the lists that the person has asked for. */
export interface KnowledgeStore {
  /** From memory, or from the disk when the worker has just woken up; never waits for the network. */
  readonly current: () => Promise<CurrentKnowledge>;
  readonly lists: Lists;
  /** How many entries the copy in the package has. */
  readonly shipped: () => number;
}

/** Opens the lists, and sees to it that they are refreshed. As long as none has an address, nobody is ever asked. */
export function openKnowledge(): KnowledgeStore {
  const source = builtInSource();
  const lists = openLists(source, { fetch: (url, init) => fetch(url, init), storage: browser.storage.local, now: Date.now, random: Math.random });
  refreshByAlarm(lists);
  let shippedCopy: (Knowledge & { readonly help: Help }) | undefined;
  const inPackage = () => (shippedCopy ??= { ...bundledKnowledge(), help: help as Help });
  let merged: { readonly of: Serving; readonly knowledge: CurrentKnowledge } | undefined;
  return {
    lists,
    shipped: () => inPackage().entries.length,
    current: async () => {
      const serving = await lists.serving();
      if (!merged || !isSame(merged.of, serving)) merged = { of: serving, knowledge: merge(serving, inPackage) };
      return merged.knowledge;
    },
  };
}

/** A content is replaced, never changed: the same object says the same. */
const isSame = (a: Serving, b: Serving) =>
  a.own === b.own && a.isPaused === b.isPaused && a.others.length === b.others.length && a.others.every(({ id, entries }, at) => b.others[at]?.id === id && b.others[at]?.entries === entries);

function merge({ own, isPaused, others }: Serving, inPackage: () => Knowledge & { readonly help: Help }): CurrentKnowledge {
  const published = own && { sequence: own.sequence, created: own.created };
  return { ...mergeLists(own ?? inPackage(), isPaused, others), published };
}

const ALARM = 'knowledge';

/** Firefox forgets alarms when it closes, hence a first ring soon after its start. Without a list that has an address, none is set. */
function refreshByAlarm(lists: Lists): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lists.refreshDue();
  });
  void setAlarm(lists);
}

/** Sets the alarm, or takes it away; to be called again whenever the lists change. */
export async function setAlarm(lists: Lists): Promise<void> {
  const isNeeded = (await lists.all()).some(({ url, isPaused }) => url !== null && !isPaused);
  const isSet = (await browser.alarms.get(ALARM)) !== undefined;
  if (isNeeded && !isSet) browser.alarms.create(ALARM, alarmTimes(Math.random));
  if (!isNeeded && isSet) await browser.alarms.clear(ALARM);
}
