import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAssistant } from './assistant';

/**
 * The load script: page → Facts → Findings. It is all that every page of the estate pays; words and styles come with the panel.
 * The manifest names it as a content script (`wxt.config.ts`).
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  const end = () => life.abort();
  // A page that breaks it is left as it was found.
  startAssistant(life.signal, end).catch(end);
});
