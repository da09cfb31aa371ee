import { browser } from '../../utils/browser';
import type { Journal } from '../../utils/journal/store';
import type { HttpStatus } from '../../utils/messages';
import { allHosts } from '../../utils/our-hosts';
import { routeOf } from '../../utils/report/route';
import { toTop } from './push';

/** Failures of the sites as the browser sees them: status classes and routes, never contents. */
export interface NetworkWatch {
  /** What failed for the page that a tab shows now. */
  readonly seen: (tab: number) => readonly HttpStatus[];
}

interface Details {
  readonly url: string;
  readonly tabId: number;
  readonly type: string;
  /** Begins again with each browser session: only with the time does it name one request. */
  readonly requestId: string;
  readonly timeStamp: number;
}

export function openNetworkWatch(journal: Journal): NetworkWatch {
  const failures = new Map<number, Set<HttpStatus>>();
  const filter = { urls: [...allHosts], types: ['main_frame' as const, 'sub_frame' as const, 'xmlhttprequest' as const] };

  const tell = async ({ tabId, url, requestId, timeStamp }: Details, status: HttpStatus) => {
    if (tabId < 0) return;
    failures.set(tabId, (failures.get(tabId) ?? new Set()).add(status));
    await toTop(tabId, { type: 'http', status });
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab && !tab.incognito) await journal.add([{ type: 'http', status, route: routeOf(url), id: `http-${requestId}-${Math.round(timeStamp)}-${status}`, at: Date.now(), tab: tabId }]);
  };
  browser.webRequest.onBeforeRequest.addListener(({ tabId }) => void failures.delete(tabId), { ...filter, types: ['main_frame'] });
  browser.webRequest.onCompleted.addListener((details) => {
    if (details.statusCode >= 400) void tell(details, details.statusCode >= 500 ? '5xx' : '4xx');
  }, filter);
  browser.webRequest.onErrorOccurred.addListener((details) => {
    // A page left before it came is the person's choice, not a failure.
    if (!/ABORT/i.test(details.error)) void tell(details, 'failed');
  }, filter);
  browser.tabs.onRemoved.addListener((tab) => void failures.delete(tab));
  return { seen: (tab) => [...(failures.get(tab) ?? [])] };
}
