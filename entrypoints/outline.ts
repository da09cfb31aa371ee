import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeMap } from '../utils/outline-bridge';
import { outlinePage } from '../utils/page/outline';
import { redact } from '../utils/report/redact';

/** Injected when a report is asked for on a page that is not recognised; its value is the answer to the background. */
export default defineUnlistedScript(() => {
  const map = takeMap();
  return map && outlinePage(document, location.href, map, redact);
});
