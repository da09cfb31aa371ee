import type { Access } from '../../components/franceconnect/use-access';
import { browser } from '../../utils/browser';
import { franceConnectHost } from '../../utils/our-hosts';

const wanted = { origins: [franceConnectHost] };

/** The browser's own permission: it asks the person, remembers the answer, and lets them take it back in its settings. */
export const access: Access = {
  isGranted: () => browser.permissions.contains(wanted),
  request: () => browser.permissions.request(wanted),
  withdraw: () => browser.permissions.remove(wanted),
  onChange: (changed) => {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
  },
};
