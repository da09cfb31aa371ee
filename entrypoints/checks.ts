import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareChecks } from '../utils/checks-bridge';
import { checkAny } from '../utils/fields/check-any';
import { readFileFacts } from '../utils/fields/file-facts';
import { checkField } from '../utils/fields/registry';

/** Injected by the background into a frame that has fields to check; shares the load script's world. */
export default defineUnlistedScript(() => {
  shareChecks({
    checkText: checkAny,
    checkFile: async (file, today) => checkField('file_upload', await readFileFacts(file), today).finding,
  });
});
