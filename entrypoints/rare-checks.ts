import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeChecks } from '../utils/checks-bridge';
import { rareRules } from '../utils/fields/groups/rare';

/** After `checks.js`, in a frame that has a field of one of these kinds. */
export default defineUnlistedScript(() => takeChecks()?.add(rareRules));
