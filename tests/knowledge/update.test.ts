import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { MOST_BYTES, writeEnvelope } from '../../utils/knowledge/envelope';
import { REFUSALS, type Refusal } from '../../utils/knowledge/refusal';
import { openList, type KnowledgeList, type Outcome } from '../../utils/knowledge/update';
import { day, envelope, makeKey, sourceOf, url, World, type Key } from './lists';

const [current, next, stranger] = await Promise.all([makeKey(), makeKey(), makeKey()]);
const source = sourceOf(current, next);
const hour = 36e5;

const held = async (list: KnowledgeList) => (await list.state()).content?.sequence ?? null;

/** A world in which the list 100 was taken, then the disk read again as after a restart. */
async function worldWith100(): Promise<World> {
  const world = new World();
  await world.publish(current);
  expect(await openList(source, world.means).refresh()).toBe('updated');
  world.asked.length = 0;
  return world;
}

/** A body in pieces of 64 kB that tells how much of it was read. */
function longBody(total: number) {
  const body = { read: 0, stream: () => new ReadableStream<Uint8Array>({ pull: (controller) => {
    if (body.read >= total) return controller.close();
    body.read += 65_536;
    controller.enqueue(new Uint8Array(65_536).fill(0x20));
  } }) };
  return body;
}

const page = '<!doctype html><html><title>Wifi de la gare</title>';
const never = () => new Promise<never>(() => {});
const answer = (status: number) => () => new Response(status === 304 ? null : 'x', { status });
const good = () => writeEnvelope({ ...envelope, sequence: 101 });

describe('a list that is new and good', () => {
  it('is taken, and is still there after a restart', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    const list = openList(source, world.means);
    expect(await held(list)).toBe(100);
    expect(await list.refresh(true)).toBe('updated');
    expect(await held(list)).toBe(101);
    expect(await held(openList(source, world.means))).toBe(101);
  });

  it('is not asked again while its signature stays: one question of a few bytes', async () => {
    const world = await worldWith100();
    expect(await openList(source, world.means).refresh(true)).toBe('unchanged');
    expect(world.asked.map(({ url }) => url)).toEqual([`${url}.sig`]);
  });

  it('304 is fine for who holds a list, and nothing for who does not', async () => {
    const world = await worldWith100();
    world.signature = answer(304);
    expect(await openList(source, world.means).refresh(true)).toBe('unchanged');
    expect((await openList(source, world.means).state()).tries).toMatchObject({ failures: 0, refused: null, checkedAt: world.now });
    expect(await openList(source, { ...new World().means, fetch: world.means.fetch }).refresh(true)).toEqual({ refused: 'status' });
  });

  it('is asked for without a cookie, a referrer, a cache or a mark', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    await openList(source, world.means).refresh(true);
    expect(world.asked).toHaveLength(2);
    for (const { url: asked, init } of world.asked) {
      expect([asked.startsWith(url), init.headers, init.body, init.method]).toEqual([true, undefined, undefined, undefined]);
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error' });
    }
  });
});

/** Each question of the head of `update.ts`, failed. */
const refusals: readonly (readonly [string, Refusal, (world: World) => void | Promise<void>])[] = [
  ['no network', 'offline', (world) => void (world.signature = () => Promise.reject(new TypeError('Failed to fetch')))],
  ['the network lost half-way', 'offline', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }));
  }],
  ['no signature', 'unsigned', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.signature = answer(404);
  }],
  ['no list', 'missing', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = answer(404);
  }],
  ['error 500', 'status', (world) => void (world.signature = answer(500))],
  ['error 500 for the list alone', 'status', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = answer(500);
  }],
  ['« no content »', 'status', (world) => void (world.signature = () => new Response(null, { status: 204 }))],
  ['a sign-in page with status 200', 'html', (world) => void (world.signature = () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }))],
  ['a page under the name of JSON', 'html', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = () => new Response(`\n  ${page}`, { headers: { 'content-type': 'application/json' } });
  }],
  ['5 MB, announced', 'too_big', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = () => new Response('{}', { headers: { 'content-length': '5000000' } });
  }],
  ['5 MB, not announced', 'too_big', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.list = () => new Response(longBody(5_000_000).stream());
  }],
  ['a signature without end', 'too_big', (world) => void (world.signature = () => new Response('A'.repeat(1000)))],
  ['an empty signature', 'signature', (world) => world.serve(good(), '')],
  ['a signature that is a word', 'signature', (world) => world.serve(good(), 'bonjour')],
  ['the key of a stranger', 'signature', async (world) => world.serve(good(), await stranger.sign(good()))],
  ['one byte flipped', 'signature', async (world) => world.serve(good().map((byte, at) => (at === 200 ? byte ^ 1 : byte)), await current.sign(good()))],
  ['a list cut short', 'signature', async (world) => world.serve(good().slice(0, -1), await current.sign(good()))],
  ['an empty file', 'signature', async (world) => world.serve(new Uint8Array(), await current.sign(good()))],
  ['the list of before with the signature of today', 'signature', async (world) => world.serve(writeEnvelope(envelope), await current.sign(good()))],
  ['no JSON, and signed', 'unreadable', (world) => publishText(world, current, 'bonjour')],
  ['a key given twice, and signed', 'unreadable', (world) => publishText(world, current, new TextDecoder().decode(good()).replace('"sequence"', '"sequence":999,"sequence"'))],
  ['a well of brackets, signed', 'too_much', (world) => publishText(world, current, '['.repeat(50_000) + ']'.repeat(50_000))],
  ['a list for a later version', 'later', (world) => world.publish(current, { sequence: 101, format: 2 as 1 })],
  ['a list without contacts', 'envelope', (world) => world.publish(current, { sequence: 101, help: {} })],
  ['an empty list', 'empty', (world) => world.publish(current, { sequence: 101, issues: [] })],
  ['an older number', 'older', (world) => world.publish(current, { sequence: 99 })],
  ['the same number on another list', 'same', (world) => world.publish(current, { created: '2026-11-21T08:00:00Z' })],
  ['the number 2^53', 'jump', (world) => world.publish(current, { sequence: 2 ** 53 })],
  ['a number one too far', 'jump', (world) => world.publish(current, { sequence: 1_000_101 })],
  ['a list that is over', 'expired', (world) => world.publish(current, { sequence: 101, created: '2026-05-01T00:00:00Z', expires: '2026-11-22' })],
  ['a list of the day after tomorrow', 'future', (world) => world.publish(current, { sequence: 101, created: '2026-11-26T10:00:00Z' })],
  ['a clock two years ahead', 'expired', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.now += 730 * day;
  }],
  ['a clock two years behind', 'future', async (world) => {
    await world.publish(current, { sequence: 101 });
    world.now -= 730 * day;
  }],
];

async function publishText(world: World, key: Key, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  world.serve(bytes, await key.sign(bytes));
}

describe('a list that is refused', () => {
  it.each(refusals)('%s: %s; the last good list stays, here and after a restart', async (_, refused, prepare) => {
    const world = await worldWith100();
    await prepare(world);
    const list = openList(source, world.means);
    expect(await list.refresh(true)).toEqual({ refused });
    for (const one of [list, openList(source, world.means)]) {
      const { content, tries } = await one.state();
      expect([content?.sequence, content?.entries.length, tries.refused, tries.failures]).toEqual([100, 1, refused, 1]);
    }
    // Once the world is as it should be, the next list is taken.
    world.now = Date.parse('2026-11-24T12:00:00Z');
    await world.publish(current, { sequence: 102 });
    expect(await list.refresh(true)).toBe('updated');
  });

  it.each(refusals)('%s: %s; somebody who never had a list keeps what ships', async (_, refused, prepare) => {
    const world = new World();
    await prepare(world);
    const outcome = await openList({ ...source, floor: 100 }, world.means).refresh();
    const content = (await openList(source, world.means).state()).content;
    // Without a list there is none of the same number: this one equals what ships.
    if (refused === 'same') expect(outcome).toBe('updated');
    else expect([outcome, content]).toEqual([{ refused }, null]);
  });

  it('never reads far beyond the cap', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    const body = longBody(50_000_000);
    world.list = () => new Response(body.stream());
    expect(await openList(source, world.means).refresh(true)).toEqual({ refused: 'too_big' });
    expect(body.read).toBeLessThan(MOST_BYTES + 3 * 65_536);
  });

  it('has plain words for each reason, and a case here', () => {
    const elsewhere = ['timeout', 'retired_key', 'storage'];
    expect([...new Set([...refusals.map(([, refused]) => refused), ...elsewhere])].sort()).toEqual([...REFUSALS].sort());
    for (const words of [fr, en] as Record<string, string>[]) expect(REFUSALS.filter((refused) => !words[`lists.refused.${refused}`])).toEqual([]);
  });
});

describe('a server that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['at all', never],
    ['to the end', () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)) }))],
  ])('%s: left after 20 seconds, and the request is given up', async (_, signature) => {
    const world = await worldWith100();
    world.signature = signature;
    const list = openList(source, world.means);
    expect(await held(list)).toBe(100);
    const refreshed = list.refresh(true);
    await vi.advanceTimersByTimeAsync(19_900);
    expect(world.asked.map(({ init }) => init.signal?.aborted)).toEqual([false]);
    // Nobody waits for it: what is held is told at once.
    expect(await held(list)).toBe(100);
    await vi.advanceTimersByTimeAsync(200);
    expect(await refreshed).toEqual({ refused: 'timeout' });
    expect(world.asked[0]?.init.signal?.aborted).toBe(true);
    expect(await held(openList(source, world.means))).toBe(100);
  });
});

describe('keys', () => {
  it('the next key ends the current one, whatever numbers it was used for', async () => {
    const world = await worldWith100();
    // The thief's highest.
    await world.publish(current, { sequence: 1_000_100 });
    const list = openList(source, world.means);
    expect(await list.refresh(true)).toBe('updated');
    await world.publish(next, { sequence: 120 });
    expect(await list.refresh(true)).toBe('updated');
    await world.publish(current, { sequence: 1_000_101 });
    expect(await list.refresh(true)).toEqual({ refused: 'retired_key' });
    expect(await held(openList(source, world.means))).toBe(120);
    await world.publish(next, { sequence: 119 });
    expect(await list.refresh(true)).toEqual({ refused: 'older' });
  });

  it('a list on the disk whose key is ours no more is not used, and its number binds nobody', async () => {
    const world = await worldWith100();
    const renewed = openList(sourceOf(next), world.means);
    expect(await held(renewed)).toBeNull();
    await world.publish(next, { sequence: 7 });
    expect(await renewed.refresh(true)).toBe('updated');
  });
});

describe('the disk', () => {
  it.each([
    ['a text cut short', '{"version":1'],
    ['null', null],
    ['a version to come', { version: 2 }],
    ['a list that is no text', { version: 1, list: { text: 7, signature: 'x' } }],
    ['a date that no calendar has, which the settings could not show', { version: 1, list: null, highest: null, tries: { failures: 0, dueAt: 0, checkedAt: 1e300, refused: null } }],
  ])('%s: what ships serves, and the same list can be fetched again', async (_, spoilt) => {
    const world = await worldWith100();
    world.disk['list.essai'] = spoilt;
    const list = openList(source, world.means);
    expect(await held(list)).toBeNull();
    expect((await list.state()).tries.checkedAt).toBeNull();
    expect(await list.refresh()).toBe('updated');
  });

  it('one letter of the list spoilt: not used, fetched again, and still nothing older', async () => {
    const world = await worldWith100();
    const kept = world.disk['list.essai'] as { list: { text: string } };
    kept.list.text = kept.list.text.replace('gris', 'vert');
    await world.publish(current, { sequence: 99 });
    const list = openList(source, world.means);
    expect(await held(list)).toBeNull();
    expect(await list.refresh(true)).toEqual({ refused: 'older' });
    await world.publish(current);
    expect(await list.refresh(true)).toBe('updated');
  });

  it('a package newer than the list on the disk hides it', async () => {
    const world = await worldWith100();
    expect(await held(openList({ ...source, floor: 101 }, world.means))).toBeNull();
    expect(await held(openList({ ...source, floor: 100 }, world.means))).toBe(100);
  });

  it('full: the new list is not taken, since its number could not be remembered', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    const list = openList(source, { ...world.means, storage: { ...world.means.storage, set: async () => Promise.reject(new Error('quota')) } });
    expect(await list.refresh(true)).toEqual({ refused: 'storage' });
    expect([await held(list), (await list.state()).tries.refused, await held(openList(source, world.means))]).toEqual([100, 'storage', 100]);
  });

  it.each([
    ['rejects', async () => Promise.reject(new Error('An unexpected error occurred'))],
    ['never answers', never],
  ])('that %s: what ships serves, and nothing is asked nor written', async (_, get) => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    const before = structuredClone(world.disk);
    const list = openList(source, { ...world.means, storage: { ...world.means.storage, get } }, 10);
    expect([await held(list), await list.refresh(true), world.asked, world.disk]).toEqual([null, { refused: 'storage' }, [], before]);
  });
});

describe('when to ask', () => {
  it('not twice at once', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    const list = openList(source, world.means);
    expect(await Promise.all([list.refresh(true), list.refresh(true), list.refresh()])).toEqual(['updated', 'updated', 'updated']);
    expect(world.asked).toHaveLength(2);
  });

  it('not soon after a good answer, unless a person asks', async () => {
    const world = await worldWith100();
    const list = openList(source, world.means);
    world.now += 3.9 * hour;
    expect([await list.refresh(), world.asked]).toEqual(['waiting', []]);
    expect(await list.refresh(true)).toBe('unchanged');
    world.now += 4 * hour;
    expect(await list.refresh()).toBe('unchanged');
  });

  it('less and less often while it fails, even across restarts; at once as before when it is mended', async () => {
    const world = await worldWith100();
    world.signature = answer(500);
    const waits: number[] = [];
    for (let failure = 0; failure < 6; failure += 1) {
      expect(await openList(source, world.means).refresh(failure === 0)).toEqual({ refused: 'status' });
      const { dueAt } = (await openList(source, world.means).state()).tries;
      waits.push((dueAt - world.now) / hour);
      world.now = dueAt - 1;
      expect(await openList(source, world.means).refresh()).toBe('waiting');
      world.now = dueAt;
    }
    expect(waits).toEqual([6, 12, 24, 48, 48, 48]);
    await world.publish(current, { sequence: 101 });
    expect(await openList(source, world.means).refresh()).toBe('updated');
    expect((await openList(source, world.means).state()).tries).toMatchObject({ failures: 0, refused: null });
  });

  it('not all together: up to a fifth sooner', async () => {
    const world = await worldWith100();
    await openList(source, { ...world.means, random: () => 1 }).refresh(true);
    expect((await openList(source, world.means).state()).tries.dueAt - world.now).toBeCloseTo(3.2 * hour, 0);
  });

  it('a clock that was two years ahead and is set right does not put off the next question by two years', async () => {
    const world = await worldWith100();
    await world.publish(current, { sequence: 101 });
    world.now += 730 * day;
    expect(await openList(source, world.means).refresh()).toEqual({ refused: 'expired' });
    world.now -= 730 * day;
    expect(await openList(source, world.means).refresh()).toBe('updated');
  });

  it('a list that is over by now stays in use', async () => {
    const world = await worldWith100();
    for (const years of [2, -2, 20]) {
      world.now = Date.parse('2026-11-24T10:00:00Z') + years * 365 * day;
      expect(await held(openList(source, world.means))).toBe(100);
    }
  });
});

describe('the worker is killed', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void (vi.useRealTimers(), vi.restoreAllMocks()));

  /** The means of a worker that dies at its `last`-th step: from then on nothing answers, and nothing has an effect. */
  function dying(world: World, last: number) {
    let steps = 0;
    let die = () => {};
    const killed = new Promise<'killed'>((done) => (die = () => done('killed')));
    const step = async () => {
      steps += 1;
      if (steps < last) return;
      die();
      await never();
    };
    const through = <A extends unknown[], R>(act: (...args: A) => R) => async (...args: A): Promise<Awaited<R>> => {
      await step();
      const result = await act(...args);
      await step();
      return result;
    };
    const { fetch, storage } = world.means;
    const { verify, importKey } = crypto.subtle;
    vi.spyOn(crypto.subtle, 'verify').mockImplementation(through(verify.bind(crypto.subtle)));
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(through(importKey.bind(crypto.subtle)) as typeof importKey);
    const slow = async (url: string, init: RequestInit) => {
      const bytes = new Uint8Array(await (await fetch(url, init)).arrayBuffer());
      // In two pieces, with a step before each.
      const pieces = [bytes.slice(0, 40), bytes.slice(40)];
      return new Response(new ReadableStream({ pull: async (controller) => {
        await step();
        const piece = pieces.shift();
        return piece ? controller.enqueue(piece) : controller.close();
      } }, { highWaterMark: 0 }));
    };
    return { killed, means: { ...world.means, fetch: through(slow), storage: { ...storage, get: through(storage.get), set: through(storage.set) } } };
  }

  it('at any step: the old list or the new one, never a mix, and the next refresh ends with the new one', async () => {
    const found: (number | null)[] = [];
    let outcome: Outcome | 'killed' = 'killed';
    for (let last = 1; outcome === 'killed'; last += 1) {
      const world = await worldWith100();
      await world.publish(current, { sequence: 101 });
      const { means, killed } = dying(world, last);
      outcome = await Promise.race([openList(source, means).refresh(true), killed]);
      vi.restoreAllMocks();
      const kept = world.disk['list.essai'] as { highest: { sequence: number }; list: { text: string } };
      const after = openList(source, world.means);
      found.push(await held(after));
      expect([kept.highest.sequence, (JSON.parse(kept.list.text) as { sequence: number }).sequence]).toEqual([found.at(-1), found.at(-1)]);
      expect(['updated', 'unchanged']).toContain(await after.refresh(true));
      expect(await held(after)).toBe(101);
    }
    expect(outcome).toBe('updated');
    expect(found.length).toBeGreaterThan(15);
    expect(found).toEqual([...found].sort());
    expect([found[0], found.at(-2), found.at(-1)]).toEqual([100, 101, 101]);
  });
});
