import { defineContentScript } from 'wxt/utils/define-content-script';
import { ourHosts } from '../../utils/our-hosts';
import { startAssistant } from './assistant';

/** The load script: page → Facts → Findings. It is all that every page of the estate pays; words and styles come with the panel. */
export default defineContentScript({
  matches: [...ourHosts],
  allFrames: true,
  runAt: 'document_idle',
  main: (context) => startAssistant(context.signal, () => context.abort()),
});
