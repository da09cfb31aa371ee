import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeChecks } from '../utils/checks-bridge';
import { compareAnswers } from '../utils/fields/cross/from-page';

/** After `checks.js`, in a frame that has answers to compare. */
export default defineUnlistedScript(() => {
  const checks = takeChecks();
  if (checks) checks.extra.cross = compareAnswers;
});
