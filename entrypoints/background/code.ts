import { browser } from '../../utils/browser';
import { localNow } from '../../utils/clock';
import { readCode } from '../../utils/franceconnect-code';
import type { Journal } from '../../utils/journal/store';
import { issuesForCode } from '../../utils/knowledge/for-code';
import type { CodeAnswer, CodeRequest } from '../../utils/messages';
import type { CurrentKnowledge } from './knowledge';
import { readBrowser } from './versions';

interface Parts {
  readonly journal: Journal;
  readonly knowledge: Pick<CurrentKnowledge, 'entries' | 'help'>;
}

/**
 * What is known of a code that the person read on a page of FranceConnect. It enters the journal as the message of the site that it is,
 * with the issues shown, so that the report of the attempt tells them.
 * @param isPrivate whether the person asks from a private window, which leaves no trace
 * @param note writes events down, and tells whether that was done
 */
export async function answerCode({ code, tab }: CodeRequest, isPrivate: boolean, { journal, knowledge }: Parts, note: (events: readonly object[]) => Promise<boolean>): Promise<CodeAnswer | null> {
  if (readCode(code) !== code) return null;
  const { contacts } = knowledge.help;
  const issues = issuesForCode(knowledge.entries, code, readBrowser(navigator.userAgent), localNow());
  const attempt = isPrivate ? null : await tabOfAttempt(tab, journal);
  if (attempt === null) return { issues, contacts, noted: false };
  const events = [{ type: 'message', kind: 'error', text: code }, ...issues.map(({ entry, severity }) => ({ type: 'issue', issue: entry.id, severity }))];
  return { issues, contacts, noted: await note(events.map((event) => ({ ...event, id: crypto.randomUUID(), at: Date.now(), tab: attempt }))) };
}

/** The tab as asked, unless it is private; when nothing is asked, that of the latest step, or −1. FranceConnect asks people to close the tab: the journal may be all that still knows it. */
async function tabOfAttempt(asked: number | null, journal: Journal): Promise<number | null> {
  const events = await journal.read();
  if (asked === null) return events.findLast(({ type }) => type === 'step')?.tab ?? -1;
  if (events.some(({ tab }) => tab === asked)) return asked;
  const open = await browser.tabs.get(asked).catch(() => null);
  return open && !open.incognito ? asked : null;
}
