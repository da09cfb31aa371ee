import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, type Parts } from '../../entrypoints/background/answers';
import { openAdviceMemory } from '../../utils/advice-memory';
import type { Request } from '../../utils/messages';
import { openSettings } from '../../utils/storage';
import { sample } from '../knowledge/load';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => void;
const api = vi.hoisted(() => ({
  runtime: { id: 'balise', getURL: (path: string) => `chrome-extension://balise${path}`, onMessage: { addListener: vi.fn<(listener: Listener) => void>() } },
  tabs: { create: vi.fn<(tab: object) => Promise<void>>() },
  scripting: { executeScript: vi.fn<(injection: object) => Promise<void>>() },
}));
vi.mock('../../utils/browser', () => ({ browser: api }));

/** The disk and the memory of the background; whatever else is asked of it is noted in `touched`. */
function background() {
  const items: Record<string, unknown> = {};
  const area = { get: async (key: string) => ({ [key]: items[key] }), set: async (more: object) => void Object.assign(items, more), remove: async () => undefined };
  const touched: string[] = [];
  const forbidden = (name: string) => new Proxy({}, { get: (_, what) => () => void touched.push(`${name}.${String(what)}`) });
  const knowledge = { current: async () => ({ entries: [sample], help: { contacts: [] } }), lists: forbidden('lists'), shipped: () => 0 };
  answerMessages({ journal: forbidden('journal'), typed: forbidden('typed'), settings: openSettings(area), network: forbidden('network'), answers: forbidden('answers'), outlines: forbidden('outlines'), advice: openAdviceMemory(area), knowledge } as unknown as Parts);
  const listener = api.runtime.onMessage.addListener.mock.lastCall?.[0];
  const ask = (message: unknown, sender: object) => new Promise((respond) => listener?.(message, { id: 'balise', ...sender }, respond));
  return { items, touched, ask };
}
const page = 'https://immatriculation.ants.gouv.fr/';
const frameOf = (url = page, incognito = false, frameId = 0, tabUrl = page) => ({ url, frameId, tab: { id: 1, url: tabUrl, incognito } });
beforeEach(() => vi.clearAllMocks());

describe('the load script, were a page to get hold of it', () => {
  const typed = { name: 'x', url: 'https://x.example/l.json', keys: 'K' };
  it.each<Request>([
    { type: 'lists' },
    { type: 'listAdd', typed },
    { type: 'listRefresh', id: 'balise' },
    { type: 'listTake', text: '', signature: '' },
    { type: 'listRemove', id: 'liste-00000001' },
    { type: 'listPause', id: 'balise', paused: true },
    { type: 'muted' },
    { type: 'unmute', code: 'vin.shape' },
    { type: 'report', tab: 1 },
    { type: 'issues' },
    { type: 'scrub', text: 'x' },
    { type: 'code', code: 'Y010004', tab: 1 },
  ])('is not answered when it asks %o: that is for the pages of the extension', async (request) => {
    const { ask, touched, items } = background();
    expect([await ask(request, frameOf()), touched, items]).toEqual([null, [], {}]);
  });

  it.each<[string, unknown]>([['nothing', null], ['a text', 'hello'], ['no type', {}], ['ids that are none', { type: 'entries', ids: 7 }], ['no issues', { type: 'progress' }], ['no kinds', { type: 'checks' }], ['no place', { type: 'toKnow' }]])('is answered null when it says %s', async (_, message) => {
    expect(await background().ask(message, frameOf())).toBeNull();
  });

  it.each([
    ['a stranger’s page', frameOf('https://evil.example/')],
    ['a look-alike', frameOf('https://ants.gouv.fr.evil.example/')],
    ['one of our pages in a stranger’s', frameOf(page, false, 3, 'https://evil.example/')],
    ['another extension', { ...frameOf(), id: 'another' }],
    ['no tab', { url: page }],
  ])('%s is told nothing', async (_, sender) => expect(await background().ask({ type: 'entries', ids: [sample.id] }, sender)).toBeNull());
});

describe('a private window', () => {
  it.each<Request>([
    { type: 'events', events: [{ type: 'feedback', issue: sample.id, answer: 'helped', id: '1', at: 1 }], typed: ['digest'] },
    { type: 'mute', code: sample.id, on: true },
    { type: 'keepProgress', issue: sample.id, progress: { done: ['a'], answer: 'helped' } },
    { type: 'remember', place: { procedure: 'immat-cession', step: 'paiement' }, kept: {} },
  ])('keeps nothing of %o', async (request) => {
    const { ask, touched, items } = background();
    await ask(request, frameOf(page, true));
    expect([touched, items]).toEqual([[], {}]);
  });
});
