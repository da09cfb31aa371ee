import { browser } from '../../utils/browser';
import { allHosts } from '../../utils/our-hosts';

/** An update waits while a form may be open: applied at once, it would orphan the script beside somebody's half-filled page. */
export function waitToUpdate(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    void browser.tabs.query({ url: [...allHosts] }).then((tabs) => {
      if (tabs.length === 0) browser.runtime.reload();
    });
  });
}
