import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeChecks } from '../utils/checks-bridge';
import { readFileFacts } from '../utils/fields/file-facts';
import { readFileLimits } from '../utils/fields/file-limits';
import { fileUpload } from '../utils/fields/file-upload';

/** After `checks.js`, in a frame where files are asked for. */
export default defineUnlistedScript(() => {
  const checks = takeChecks();
  if (checks) checks.extra.files = async (file, hint, today) => fileUpload.check({ ...(await readFileFacts(file)), limits: readFileLimits(hint) }, today).finding;
});
