import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCode } from '../../entrypoints/background/code';
import help from '../../knowledge/help.json';
import { readKnowledge } from '../../scripts/cli/knowledge';
import type { Help } from '../../utils/knowledge/help-schema';
import { parseEvent } from '../../utils/journal/event-schema';
import type { Event } from '../../utils/journal/event';
import type { Journal } from '../../utils/journal/store';

const tabs = vi.hoisted(() => ({ get: vi.fn<(tab: number) => Promise<{ incognito: boolean }>>() }));
vi.mock('../../utils/browser', () => ({ browser: { tabs } }));
vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Firefox/140.0' });

const knowledge = { ...readKnowledge(), help: help as Help };
const step = (tab: number): Event => ({ id: `s${tab}`, at: tab, tab, type: 'step', portal: 'compte', procedure: null, step: 'connexion', stepper: null });
const note = vi.fn<(events: readonly object[]) => Promise<boolean>>();

/** @param known tabs of which the journal tells a step */
const ask = (code: string, tab: number | null, { known = [] as readonly number[], isPrivate = false } = {}) => {
  const journal = { read: async () => known.map(step) } as unknown as Journal;
  return answerCode({ type: 'code', code, tab }, isPrivate, { journal, knowledge }, note);
};
const noted = () => note.mock.calls.flatMap(([events]) => events) as Event[];

beforeEach(() => {
  note.mockReset().mockResolvedValue(true);
  tabs.get.mockReset().mockRejectedValue(new Error('no such tab'));
});

describe('a code read to us', () => {
  it('is answered with the known issue as it would be shown on the page, and noted with it', async () => {
    const answer = await ask('Y010004', 7, { known: [7] });
    expect(answer?.issues.map(({ entry, severity, freshness }) => [entry.id, severity, freshness])).toEqual([['fc-identite-non-reconnue', 'hindering', 'old']]);
    expect(answer?.noted).toBe(true);
    expect(noted()).toMatchObject([{ type: 'message', kind: 'error', text: 'Y010004', tab: 7 }, { type: 'issue', issue: 'fc-identite-non-reconnue', severity: 'hindering', tab: 7 }]);
    expect(noted().map(parseEvent)).toEqual(noted());
    expect(new Set(noted().map(({ id }) => id)).size).toBe(2);
  });

  it('is noted even when nobody has told us of it', async () => {
    expect(await ask('Y999999', 7, { known: [7] })).toEqual({ issues: [], contacts: help.contacts, noted: true });
    expect(noted()).toMatchObject([{ type: 'message', text: 'Y999999' }]);
  });

  it.each(['y010004', 'Y01', '010004', 'Mon mot de passe', ''])('is refused when it is no code: %s', async (code) => {
    expect(await ask(code, 7, { known: [7] })).toBeNull();
    expect(note).not.toHaveBeenCalled();
  });

  it('says that it is not noted when the journal could not write', async () => {
    note.mockResolvedValue(false);
    expect((await ask('Y010004', 7, { known: [7] }))?.noted).toBe(false);
  });
});

describe('the attempt it belongs to', () => {
  it('that of a tab that is closed, as FranceConnect asks people to do', async () => {
    await ask('Y010004', 7, { known: [7, 9] });
    expect(noted()[0]?.tab).toBe(7);
  });

  it('that of an open tab where nothing was noted yet', async () => {
    tabs.get.mockResolvedValue({ incognito: false });
    await ask('Y010004', 7);
    expect(noted()[0]?.tab).toBe(7);
  });

  it('the latest one, when the page does not know', async () => {
    await ask('Y010004', null, { known: [7, 9] });
    expect(noted()[0]?.tab).toBe(9);
  });

  it('none, when there is no attempt', async () => {
    await ask('Y010004', null);
    expect(noted()[0]?.tab).toBe(-1);
  });
});

describe('a private window leaves no trace', () => {
  it.each([
    ['the page is in it', () => ask('Y010004', null, { known: [7], isPrivate: true })],
    ['the tab is in it', () => ask('Y010004', 7)],
    ['the tab was in it', () => ask('Y010004', 8, { known: [7] })],
  ])('%s', async (name, act) => {
    if (name === 'the tab is in it') tabs.get.mockResolvedValue({ incognito: true });
    const answer = await act();
    expect(answer?.issues).toHaveLength(1);
    expect(answer?.noted).toBe(false);
    expect(note).not.toHaveBeenCalled();
  });
});
