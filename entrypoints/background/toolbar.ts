import { browser } from '../../utils/browser';
import { toTop } from './push';

/** The toolbar button and its shortcut open the panel; elsewhere than on our sites, the report page. */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    void (async () => {
      const heard = tab.id !== undefined && (await toTop(tab.id, { type: 'toggle' }));
      if (!heard) await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
    })();
  });
}
