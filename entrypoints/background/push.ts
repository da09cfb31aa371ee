import { browser } from '../../utils/browser';
import type { Push } from '../../utils/messages';

/** @returns whether the frame heard it; a page without our script (closed, not ours) is no error */
export function toFrame(tab: number, frame: number, push: Push): Promise<boolean> {
  return browser.tabs.sendMessage(tab, push, { frameId: frame }).then(() => true, () => false);
}

export function toTop(tab: number, push: Push): Promise<boolean> {
  return toFrame(tab, 0, push);
}
