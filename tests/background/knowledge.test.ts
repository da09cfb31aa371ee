import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { openKnowledge } from '../../entrypoints/background/knowledge';
import { makeKey, World } from '../knowledge/lists';

const api = vi.hoisted(() => ({
  alarms: { get: vi.fn<(name: string) => Promise<unknown>>(), create: vi.fn<(name: string, when: { delayInMinutes: number; periodInMinutes: number }) => void>(), onAlarm: { addListener: vi.fn<(ring: (alarm: { name: string }) => void) => void>() } },
  storage: { local: {} as World['means']['storage'] },
}));
vi.mock('../../utils/browser', () => ({ browser: api }));

const key = await makeKey();
let world = new World();
const ring = (name: string) => api.alarms.onAlarm.addListener.mock.lastCall?.[0]({ name });
const today = () => ({ created: `${new Date(Date.now() - 36e5).toISOString().slice(0, 19)}Z`, expires: new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10) });

beforeEach(() => {
  vi.clearAllMocks();
  world = new World();
  api.alarms.get.mockResolvedValue(undefined);
  api.storage.local = world.means.storage;
  vi.stubGlobal('fetch', world.means.fetch);
  vi.stubEnv('BALISE_KNOWLEDGE_KEY', key.publicKey);
});
afterEach(() => void (vi.unstubAllEnvs(), vi.unstubAllGlobals()));

describe('a build without a key', () => {
  it.each(['test', 'production'])('in mode %s: serves the copy in the package, sets no alarm, asks nobody', async (mode) => {
    vi.stubEnv('MODE', mode);
    // A release takes no key from its surroundings.
    if (mode === 'test') vi.stubEnv('BALISE_KNOWLEDGE_KEY', '');
    const { entries, help, published } = await openKnowledge().current();
    expect([entries.length > 10, help.contacts.length > 0, published]).toEqual([true, true, null]);
    ring('knowledge');
    await new Promise((done) => setTimeout(done, 20));
    expect([api.alarms.create.mock.calls, world.asked]).toEqual([[], []]);
  });
});

describe('a build with a key', () => {
  it('serves the copy in the package until the alarm brought a list, then that list, after a restart too', async () => {
    await world.publish(key, today());
    const knowledge = openKnowledge();
    expect((await knowledge.current()).published).toBeNull();
    ring('another alarm');
    expect(world.asked).toEqual([]);
    ring('knowledge');
    await vi.waitFor(async () => expect((await knowledge.current()).published).toMatchObject({ sequence: 100 }));
    const { entries, help } = await openKnowledge().current();
    expect([entries.map(({ id }) => id), help.contacts.length]).toEqual([['un-exemple'], 1]);
  });

  it('tells what it holds while the network is silent', async () => {
    world.signature = () => new Promise(() => {});
    const knowledge = openKnowledge();
    ring('knowledge');
    await vi.waitFor(() => expect(world.asked).toHaveLength(1));
    expect((await knowledge.current()).published).toBeNull();
  });

  it('sets its alarm once, every six hours or so', async () => {
    openKnowledge();
    await vi.waitFor(() => expect(api.alarms.create).toHaveBeenCalledTimes(1));
    const [, { delayInMinutes, periodInMinutes } = { delayInMinutes: 0, periodInMinutes: 0 }] = api.alarms.create.mock.lastCall ?? [];
    expect([delayInMinutes >= 1 && delayInMinutes <= 30, Math.abs(periodInMinutes - 360) <= 30]).toEqual([true, true]);
    api.alarms.get.mockResolvedValue({ name: 'knowledge' });
    openKnowledge();
    await new Promise((done) => setTimeout(done, 20));
    expect(api.alarms.create).toHaveBeenCalledTimes(1);
  });
});
