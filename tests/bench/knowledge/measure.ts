import type { Page } from 'puppeteer-core';
import type { Runs } from '../timed';
import type { Ours, OurRuns } from './ours';
import type { Peer, PeerRuns } from './peer';

/** Enough for the p95 to mean something. */
const runs: Runs = { warmUp: 60, count: 200 };

type InPage = typeof globalThis & { readonly ours: Ours; readonly peer: Peer };
type Given<T extends (...args: never[]) => unknown> = Parameters<T> extends [...infer All, Runs] ? All : never;

/** On the page that is open, with our bundle in it. */
export function measureOurs(page: Page, ...[entries, map, today]: Given<Ours['measure']>): Promise<OurRuns> {
  return page.evaluate((entries, map, today, runs) => (globalThis as InPage).ours.measure(entries, map, today, runs), entries, map, today, runs);
}

/** On the page that is open, with the bundle of the peer in it. */
export function measurePeer(page: Page, ...[rules, heuristics]: Given<Peer['measure']>): Promise<PeerRuns> {
  return page.evaluate((rules, heuristics, runs) => (globalThis as InPage).peer.measure(rules, heuristics, runs), rules, heuristics, runs);
}
