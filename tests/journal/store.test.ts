import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '../../utils/journal/store';
import type { StorageArea } from '../../utils/journal/store';
import { submit } from './events';

/** A storage in memory; any of its parts can be broken. */
function storage(disk: Record<string, unknown> = {}, broken: Partial<StorageArea> = {}) {
  const area: StorageArea = {
    get: async (key) => (key in disk ? { [key]: structuredClone(disk[key]) } : {}),
    set: async (items) => void Object.assign(disk, structuredClone(items)),
    remove: async (key) => void Reflect.deleteProperty(disk, key),
    ...broken,
  };
  return { area, disk };
}

const never = () => new Promise<never>(() => {});
const quota = async () => {
  throw new Error('Resource::kQuotaBytes quota exceeded');
};
const some = (count: number) => Array.from({ length: count }, (_, n) => submit(`e${n}`, n));

describe('the journal on the disk', () => {
  it('writes and reads again after the worker died', async () => {
    const { area, disk } = storage();
    await openJournal(area).add([submit('a', 1)]);
    expect(disk).toEqual({ journal: { version: 1, events: [submit('a', 1)] } });
    expect(await openJournal(area).read()).toEqual([submit('a', 1)]);
  });

  it('writes once what is sent twice, even by two workers', async () => {
    const { area } = storage();
    await openJournal(area).add([submit('a', 1), submit('b', 2)]);
    const journal = openJournal(area);
    await journal.add([submit('b', 2), submit('c', 3)]);
    expect((await journal.read()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('writes one at a time, in order', async () => {
    let open = 0;
    let most = 0;
    const fake = storage();
    const set: StorageArea['set'] = async (items) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      await fake.area.set(items);
      open -= 1;
    };
    const journal = openJournal({ ...fake.area, set });
    await Promise.all(some(20).map((event) => journal.add([event])));
    expect(most).toBe(1);
    expect(await journal.read()).toEqual(some(20));
  });

  it('does not write when there is nothing new', async () => {
    const set = vi.fn<StorageArea['set']>(async () => {});
    const journal = openJournal(storage({}, { set }).area);
    await journal.add([submit('a', 1)]);
    await journal.add([submit('a', 1)]);
    await journal.add([]);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('forgets all', async () => {
    const { area, disk } = storage({ journal: 'spoilt' });
    const journal = openJournal(area);
    await journal.add([submit('a', 1)]);
    expect(await journal.wipe()).toBe(true);
    expect(disk).toEqual({});
    expect(await journal.read()).toEqual([]);
  });

  it('says when the disk did not forget', async () => {
    expect(await openJournal(storage({}, { remove: quota }).area).wipe()).toBe(false);
  });
});

describe('a storage that is full', () => {
  it('halves the journal and tries once more', async () => {
    const fake = storage();
    const set: StorageArea['set'] = async (items) => {
      const { events } = items['journal'] as { events: unknown[] };
      if (events.length > 6) await quota();
      await fake.area.set(items);
    };
    const journal = openJournal({ ...fake.area, set });
    await journal.add(some(10));
    expect((await journal.read()).map(({ id }) => id)).toEqual(['e5', 'e6', 'e7', 'e8', 'e9']);
    expect(journal.problem()).toBeNull();
  });

  it('keeps the events in memory, says so, and writes them once there is room', async () => {
    const fake = storage();
    let full = true;
    const journal = openJournal({ ...fake.area, set: (items) => (full ? quota() : fake.area.set(items)) });
    await journal.add(some(4));
    expect(journal.problem()).toBe('storage_full');
    expect(await journal.read()).toEqual(some(4));
    full = false;
    await journal.add([submit('z', 99)]);
    expect(journal.problem()).toBeNull();
    expect(await openJournal(fake.area).read()).toHaveLength(5);
  });
});

describe('a storage that gives nonsense', () => {
  it.each([
    ['a text cut short', '{"version":1,"events":[{"id":'],
    ['a number', 12],
    ['null', null],
    ['a list', []],
    ['a version to come', { version: 2, events: [submit('a', 1)] }],
    ['no list of events', { version: 1, events: { 0: submit('a', 1) } }],
  ])('starts again after %s, and keeps a copy', async (_, spoilt) => {
    const { area, disk } = storage({ journal: spoilt });
    const journal = openJournal(area);
    expect(await journal.read()).toEqual([]);
    await journal.add([submit('b', 2)]);
    expect(disk).toEqual({ 'journal.aside': spoilt, journal: { version: 1, events: [submit('b', 2)] } });
    expect(journal.problem()).toBeNull();
  });

  it('drops a spoilt event alone', async () => {
    const events = [submit('a', 1), { id: 'x' }, null, { ...submit('y', 2), type: 'video' }, submit('b', 3), submit('a', 4)];
    const journal = openJournal(storage({ journal: { version: 1, events } }).area);
    expect(await journal.read()).toEqual([submit('a', 1), submit('b', 3)]);
  });

  it('does not need the copy to succeed', async () => {
    const journal = openJournal(storage({ journal: 'spoilt' }, { set: quota }).area);
    expect(await journal.read()).toEqual([]);
  });
});

describe('a storage that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['never resolves', never],
    ['rejects', async () => Promise.reject(new Error('An unexpected error occurred'))],
  ])('read %s: memory only, and what may be on the disk is not overwritten', async (_, get) => {
    const set = vi.fn<StorageArea['set']>(async () => {});
    const journal = openJournal(storage({}, { get, set }).area);
    const added = journal.add([submit('a', 1)]);
    await vi.advanceTimersByTimeAsync(3000);
    await added;
    expect(await journal.read()).toEqual([submit('a', 1)]);
    expect(journal.problem()).toBe('storage_silent');
    expect(set).not.toHaveBeenCalled();
  });

  it('a write that never resolves does not hold the next ones', async () => {
    const journal = openJournal(storage({}, { set: never }).area);
    const added = journal.add(some(2));
    await vi.advanceTimersByTimeAsync(6000);
    await added;
    expect(journal.problem()).toBe('storage_full');
    expect(await journal.read()).toEqual(some(2));
  });
});
