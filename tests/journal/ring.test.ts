import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../utils/journal/event';
import { append, RING_SIZE } from '../../utils/journal/ring';
import { submit } from './events';

const fill = (events: readonly Event[], cap?: number) => events.reduce<readonly Event[]>((all, event) => append(all, event, cap), []);
const ids = (events: readonly Event[]) => events.map(({ id }) => id);

describe('the ring', () => {
  it('puts an event in its place in time', () => {
    expect(ids(fill([submit('a', 1), submit('c', 3), submit('b', 2)]))).toEqual(['a', 'b', 'c']);
  });

  it('keeps the order of arrival within one millisecond', () => {
    expect(ids(fill([submit('a', 1), submit('b', 1), submit('c', 1)]))).toEqual(['a', 'b', 'c']);
  });

  it('writes once a message sent twice, and gives the same list back', () => {
    const events = fill([submit('a', 1)]);
    expect(append(events, submit('a', 1))).toBe(events);
    expect(append(events, submit('a', 9))).toBe(events);
  });

  it('lets the oldest go when there is no more room', () => {
    expect(ids(fill([submit('a', 1), submit('b', 2), submit('c', 3)], 2))).toEqual(['b', 'c']);
    expect(ids(fill([submit('b', 2), submit('c', 3), submit('a', 1)], 2))).toEqual(['b', 'c']);
  });

  it('is always sorted, without doubles and within its size', () => {
    const event = fc.record({ id: fc.string({ minLength: 1, maxLength: 2 }), at: fc.nat(50) }).map(({ id, at }) => submit(id, at));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const ring = fill(events, 20);
        expect(ring.length).toBeLessThanOrEqual(20);
        expect(new Set(ids(ring)).size).toBe(ring.length);
        expect(ring.map(({ at }) => at)).toEqual(ring.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });

  it('holds 200 events', () => {
    const many = Array.from({ length: 250 }, (_, n) => submit(`e${n}`, n));
    expect(fill(many)).toHaveLength(RING_SIZE);
    expect(RING_SIZE).toBe(200);
  });
});
