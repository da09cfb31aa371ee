import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareChecks, takeChecks } from '../utils/checks-bridge';
import { vehicleRules } from '../utils/fields/groups/vehicle';
import { makeChecks } from '../utils/fields/make-checks';
import { digestTokens, importSessionKey } from '../utils/report/digests';
import { typedTokens } from '../utils/report/typed-tokens';

const digest = async (key: string, words: readonly string[]) => digestTokens(await importSessionKey(key), words);

/** Injected by the background into a frame that has fields to check; shares the load script's world. Asked for twice, it keeps what was added. */
export default defineUnlistedScript(() => {
  if (!takeChecks()) shareChecks(makeChecks(vehicleRules, { tokens: typedTokens, digest }));
});
