import { describe, expect, it } from 'vitest';
import { mergeLists } from '../../utils/knowledge/merge';
import { openLists } from '../../utils/knowledge/lists';
import { readSubscription, type TypedSubscription } from '../../utils/knowledge/new-subscription';
import { isListUrl } from '../../utils/knowledge/subscriptions';
import { envelope, makeKey, sourceOf, url, World } from './lists';
import { sample } from './load';

const [ours, theirs, next, stranger] = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
const source = { ...sourceOf(ours), url: 'https://listes.balise.example/ours.json', name: 'balise' };
const typed: TypedSubscription = { name: 'Amicale', url, keys: theirs.publicKey };

describe('what a person types', () => {
  it('is read as it is pasted: spaces, capitals of the host, two keys', () => {
    expect(readSubscription({ name: ' ', url: ' HTTPS://Listes.Balise.example/knowledge.json\n', keys: `${theirs.publicKey},\n${next.publicKey}` }, [], [])).toMatchObject({ id: expect.stringMatching(/^liste-[0-9a-f]{8}$/), name: 'listes.balise.example', url, keys: [theirs.publicKey, next.publicKey], paused: false });
  });

  it.each<[Partial<TypedSubscription>, string]>([
    [{ url: '' }, 'url'],
    [{ url: 'http://listes.balise.example/knowledge.json' }, 'url'],
    [{ url: 'https://listes.balise.example/' }, 'url'],
    [{ url: 'https://listes.balise.example/knowledge.json?qui=moi' }, 'url'],
    [{ url: 'https://moi:secret@listes.balise.example/knowledge.json' }, 'url'],
    [{ url: 'https://127.0.0.1/knowledge.json' }, 'url'],
    [{ name: 'x'.repeat(61) }, 'name'],
    [{ name: 'Amicale\u202e' }, 'name'],
    [{ keys: '' }, 'key'],
    [{ keys: `${theirs.publicKey} ${next.publicKey} ${stranger.publicKey}` }, 'key'],
    [{ keys: theirs.publicKey.slice(1) }, 'key'],
    [{ keys: ours.publicKey }, 'known'],
  ])('%o: %s', (change, problem) => expect(readSubscription({ ...typed, ...change }, [], [ours.publicKey])).toBe(problem));

  it('an address that names who asks is none', () => expect(['https://a.example/l.json', 'https://a.example/l.json?', 'https://a.example/l.json#moi', 'javascript:alert(1)'].map(isListUrl)).toEqual([true, false, false, false]));
});

describe('several lists as one', () => {
  const contact = envelope.help as { contacts: { id: string }[] };
  const help = { contacts: [{ ...contact.contacts[0], id: 'bureau' }], formerPhones: [] } as never;
  const main = { entries: [sample], atlas: { portals: [], fields: {} } as never, help: envelope.help as never };
  const other = { id: 'liste-00000001', name: 'Amicale', help, entries: [{ ...sample, contacts: ['bureau', 'ants-34-00'] }] };

  it('the same id in two lists is two entries; each has its own desk, and may send to ours', () => {
    const { entries, help: merged } = mergeLists(main, false, [other]);
    expect(entries.map(({ id }) => id)).toEqual(['un-exemple', 'liste-00000001.un-exemple']);
    expect(entries[1]?.contacts).toEqual(['liste-00000001.bureau', 'ants-34-00']);
    expect(merged.contacts.map(({ id }) => id)).toEqual(['ants-34-00', 'liste-00000001.bureau']);
    expect(entries.map(({ list }) => list)).toEqual([undefined, 'Amicale']);
  });

  it('a paused list of Balise warns no more; the map of the sites stays', () => {
    const { entries, atlas } = mergeLists(main, true, [other]);
    expect([entries.map(({ id }) => id), atlas]).toEqual([['liste-00000001.un-exemple'], main.atlas]);
  });
});

/** A world whose server has a list of an association; ours is not there. */
async function worldOfTheirs() {
  const world = new World();
  await world.publish(theirs);
  return { world, lists: openLists(source, world.means) };
}
const idOf = async (lists: ReturnType<typeof openLists>) => (await lists.all())[1]?.id ?? 'none';

describe('the lists of a person', () => {
  it('one that is added is asked for at once, serves, and is there after a restart', async () => {
    const { world, lists } = await worldOfTheirs();
    expect(await lists.add(typed)).toMatchObject({ outcome: 'updated' });
    const again = openLists(source, world.means);
    expect((await again.serving()).others).toMatchObject([{ name: 'Amicale', entries: [{ id: 'un-exemple' }] }]);
    expect(await again.add(typed)).toEqual({ problem: 'known' });
  });

  it('one that cannot be had yet is kept, and says why', async () => {
    const { world, lists } = await worldOfTheirs();
    await world.publish(stranger);
    expect(await lists.add(typed)).toMatchObject({ outcome: { refused: 'signature' } });
    expect((await lists.serving()).others).toEqual([]);
    expect((await lists.all())[1]).toMatchObject({ tries: { refused: 'signature' }, subscription: { name: 'Amicale' } });
  });

  it('paused, it neither warns nor is asked for; resumed, it does both', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    expect(await lists.pause(await idOf(lists), true)).toBe(true);
    world.asked.length = 0;
    world.now += 10 * 36e5;
    await lists.refreshDue();
    expect([(await lists.serving()).others, world.asked.filter((one) => one.url.startsWith(url)), world.asked.length > 0]).toEqual([[], [], true]);
    await lists.pause(await idOf(lists), false);
    await lists.refreshDue();
    expect([(await lists.serving()).others.length, world.asked.at(-1)?.url]).toEqual([1, `${url}.sig`]);
  });

  it('removed, it leaves nothing on the disk, even when it was being asked for', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    const id = await idOf(lists);
    await world.publish(theirs, { sequence: 101 });
    const running = lists.refresh(id);
    expect(await lists.remove(id)).toBe(true);
    await running;
    expect(Object.keys(world.disk)).toEqual(['lists']);
    expect(await lists.all()).toHaveLength(1);
  });

  it('two changes at once are both kept', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    await Promise.all([lists.pause('balise', true), lists.pause(await idOf(lists), true)]);
    expect((await openLists(source, world.means).all()).map(({ isPaused }) => isPaused)).toEqual([true, true]);
  });

  it('a full disk: nothing has changed, and it is said', async () => {
    const { world, lists } = await worldOfTheirs();
    const full = openLists(source, { ...world.means, storage: { ...world.means.storage, set: () => Promise.reject(new Error('full')) } });
    expect(await full.add(typed)).toEqual({ problem: 'storage' });
    expect(await lists.all()).toHaveLength(1);
  });

  it('two files: taken by the list whose key signed them, refused from anybody else, and asked the same questions', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    const files = new World();
    const bytesOf = async (key: typeof ours, sequence: number) => {
      await files.publish(key, { sequence });
      return [new Uint8Array(await (await files.list({})).arrayBuffer()), await (await files.signature({})).text()] as const;
    };
    expect(await lists.take(...(await bytesOf(ours, 7)))).toEqual({ id: 'balise', outcome: 'updated' });
    expect(await lists.take(...(await bytesOf(theirs, 101)))).toEqual({ id: await idOf(lists), outcome: 'updated' });
    expect(await lists.take(...(await bytesOf(theirs, 100)))).toMatchObject({ outcome: { refused: 'older' } });
    expect(await lists.take(...(await bytesOf(stranger, 900)))).toEqual({ problem: 'unknown' });
    expect(world.asked.filter(({ url: asked }) => asked === source.url)).toEqual([]);
    expect((await openLists(source, world.means).serving()).own?.sequence).toBe(7);
  });

  it('a disk that lost its mind gives no subscription, and nothing is thrown', async () => {
    const { world } = await worldOfTheirs();
    world.disk['lists'] = { subscribed: [{ id: '../etc', url: 'http://x' }] };
    expect(await openLists(source, world.means).all()).toHaveLength(1);
  });

  it('one subscription that is spoilt on the disk takes neither the others nor the pause away', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    await lists.pause('balise', true);
    const { subscribed } = world.disk['lists'] as { subscribed: unknown[] };
    world.disk['lists'] = { paused: true, subscribed: [{ id: '../etc' }, ...subscribed, null] };
    expect((await openLists(source, world.means).all()).map(({ isPaused, subscription }) => [isPaused, subscription?.name])).toEqual([[true, undefined], [false, 'Amicale']]);
  });

  it('a disk that did not answer is not overwritten: what it holds may still be there', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    const silent = openLists(source, { ...world.means, storage: { ...world.means.storage, get: () => Promise.reject(new Error('silent')) } });
    expect([await silent.pause('balise', true), await silent.add({ ...typed, keys: stranger.publicKey })]).toEqual([false, { problem: 'storage' }]);
    expect(await openLists(source, world.means).all()).toHaveLength(2);
  });

  it('two pages that add at once: no more than five in all, and one of each', async () => {
    const { world, lists } = await worldOfTheirs();
    const keys = await Promise.all(Array.from({ length: 6 }, makeKey));
    const added = await Promise.all([...keys, keys[0]].map((key) => lists.add({ ...typed, keys: key?.publicKey ?? '' })));
    expect(added.flatMap((done) => ('problem' in done ? [done.problem] : []))).toEqual(['many', 'known']);
    expect(await openLists(source, world.means).all()).toHaveLength(6);
  });

  it('removed while the worker dies: either it is still there, or nothing of it is', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    const id = await idOf(lists);
    const states: Record<string, unknown>[] = [];
    const { set, remove } = world.means.storage;
    const seen = <T>(act: (given: T) => Promise<void>) => (given: T) => act(given).then(() => void states.push({ ...world.disk }));
    await openLists(source, { ...world.means, storage: { ...world.means.storage, set: seen(set), remove: seen(remove) } }).remove(id);
    const isThere = (disk: Record<string, unknown>) => (disk['lists'] as { subscribed: unknown[] }).subscribed.length > 0;
    expect(states.map((disk) => [isThere(disk), `list.${id}` in disk])).toEqual([[true, false], [false, false]]);
  });

  it('a disk that does not let go of a copy: the list stays, and serves', async () => {
    const { world, lists } = await worldOfTheirs();
    await lists.add(typed);
    const stuck = openLists(source, { ...world.means, storage: { ...world.means.storage, remove: () => Promise.reject(new Error('stuck')) } });
    expect(await stuck.remove(await idOf(stuck))).toBe(false);
    expect((await stuck.serving()).others).toHaveLength(1);
    expect(await stuck.refresh(await idOf(stuck))).toMatchObject({ outcome: 'unchanged' });
  });
});
