/**
 * autoconsent of DuckDuckGo (MPL-2.0; a development dependency, in no package of ours): the best kept engine that holds many entries against any page.
 * Its detection, as its own content script runs it at each try: `findCmp`, every rule that fits the address asked once, with no retry after it, no hiding and no click.
 */
import AutoConsent, { type RuleBundle } from '@duckduckgo/autoconsent';
import { timed, type Runs } from '../timed';

export interface PeerRuns {
  /** How many rules it holds, those of its own code among them. */
  readonly rules: number;
  readonly pass: readonly number[];
}

export interface Peer {
  /** @param heuristics whether it also reads the text of the page, as it may */
  readonly measure: (rules: RuleBundle['autoconsent'], heuristics: boolean, runs: Runs) => Promise<PeerRuns>;
}

const measure: Peer['measure'] = async (rules, heuristics, runs) => {
  const consent = new AutoConsent(() => Promise.resolve(), { enabled: true, autoAction: null, enablePrehide: false, detectRetries: 0, isMainWorld: true, heuristicMode: 'off', enableHeuristicDetection: heuristics }, { autoconsent: [...rules] });
  // Its own first detection begins when the page is idle.
  await new Promise((done) => setTimeout(done, 1000));
  return { rules: consent.rules.length, pass: await timed(() => consent.findCmp(0), runs) };
};

const peer: Peer = { measure };
Object.assign(globalThis, { peer });
