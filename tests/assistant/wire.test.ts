import { afterEach, expect, test, vi } from 'vitest';
import type { Push } from '../../utils/messages';

afterEach(() => vi.unstubAllGlobals());

test('what is pushed before anybody listens is heard, in order, and only what the background itself sends', async () => {
  let tell: ((push: Push, sender: object) => void) | undefined;
  vi.stubGlobal('browser', { runtime: { id: 'balise', onMessage: { addListener: (listener: typeof tell) => (tell = listener) } } });
  const { openWire } = await import('../../entrypoints/assistant/wire');
  const wire = openWire(new AbortController().signal, () => undefined);
  tell?.({ type: 'http', status: '5xx' }, { id: 'balise' });
  tell?.({ type: 'http', status: '4xx' }, { id: 'another' });
  tell?.({ type: 'http', status: '4xx' }, { id: 'balise', tab: { id: 1 } });
  const heard: Push[] = [];
  wire.onPush((push) => heard.push(push));
  tell?.({ type: 'toggle' }, { id: 'balise' });
  expect(heard).toEqual([{ type: 'http', status: '5xx' }, { type: 'toggle' }]);
});
