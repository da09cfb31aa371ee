import { browser } from '../../utils/browser';
import { isoNow } from '../../utils/report/times';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import type { Event } from '../../utils/journal/event';
import { whereFor } from '../../utils/where';
import { parseEvent } from '../../utils/journal/event-schema';
import type { Journal } from '../../utils/journal/store';
import type { Answer, Request } from '../../utils/messages';
import type { AdviceMemory } from '../../utils/advice-memory';
import type { AnswersMemory } from '../../utils/answers-memory';
import { isOurs } from '../../utils/page/hosts';
import { placeQuery } from '../../utils/place-query';
import { collectReport } from '../../utils/report/collect';
import type { Report } from '../../utils/report/schema';
import type { TypedMemory } from '../../utils/report/typed-memory';
import type { SettingsStore } from '../../utils/storage';
import fr from '../../locales/fr.json';
import en from '../../locales/en.json';
import { keepProgress, tellProgress } from './advice';
import { checkFiles } from './check-files';
import { answerCode } from './code';
import type { Outlines } from './outlines';
import { makeSlice, panelWordsFor } from './hello';
import type { KnowledgeStore } from './knowledge';
import type { NetworkWatch } from './network';
import { answerOptions } from './options';
import { toFrame, toTop } from './push';
import { toKnowHere } from './to-know';
import { readVersions } from './versions';

export interface Parts {
  readonly journal: Journal;
  readonly typed: TypedMemory;
  readonly settings: SettingsStore;
  readonly network: NetworkWatch;
  readonly knowledge: KnowledgeStore;
  readonly answers: AnswersMemory;
  readonly advice: AdviceMemory;
  readonly outlines: Outlines;
}

/** Who sent a message, once it is known that they may. */
interface From {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/**
 * Answers the load script and the extension's own pages. The load script is not trusted: it may only note
 * events and ask for public knowledge; reports and wiping are for the extension's pages.
 */
export function answerMessages(parts: Parts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const request = message as Request;
    const done = sender.id !== browser.runtime.id ? Promise.resolve(null) : isOwnPage(sender.url) ? answerPage(request, sender.tab?.incognito ?? false, parts) : answerScript(request, fromOf(sender), parts);
    done.then(respond, () => respond(null));
    return true;
  });
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function fromOf({ tab, frameId, url }: { tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean }; frameId?: number | undefined; url?: string | undefined }): From | null {
  // The address of the tab itself must be ours too: a stranger's page may have framed one of ours.
  if (tab?.id === undefined || frameId === undefined || !url || !isOurs(url) || (frameId !== 0 && !isOurs(tab.url ?? ''))) return null;
  return { tab: tab.id, frame: frameId, url, isPrivate: tab.incognito };
}

async function answerScript(request: Request, from: From | null, parts: Parts): Promise<Answer<Request> | null> {
  if (!from) return null;
  const { typed, settings } = parts;
  switch (request.type) {
    case 'hello':
      return makeSlice(from.url, { ...parts, knowledge: await parts.knowledge.current() }, parts.network.seen(from.tab));
    case 'events':
      // A private window leaves no trace: nothing is written, and nothing needs to be scrubbed.
      if (from.isPrivate) return true;
      if (request.typed.length > 0) await typed.add(request.typed.filter((digest) => typeof digest === 'string' && digest.length <= 64).slice(0, 500));
      return note(request.events.map((event) => ({ ...event, tab: from.tab })), parts);
    case 'frame':
      return toTop(from.tab, { type: 'frame', frame: from.frame, report: request.report });
    case 'focus':
      return from.frame === 0 && toFrame(from.tab, request.frame, { type: 'focus', ref: request.ref });
    case 'mute':
      // A private window leaves nothing behind: there it holds in the page itself only.
      return from.isPrivate || settings.mute(String(request.code), request.on !== false);
    case 'progress':
      return tellProgress(request, from.isPrivate, parts);
    case 'keepProgress':
      return keepProgress(request, from.isPrivate, parts);
    case 'panel':
      await browser.scripting.executeScript({ target: { tabId: from.tab, frameIds: [0] }, files: ['/panel.js'] });
      return true;
    case 'words':
      return panelWordsFor(request.wanted, request.first);
    case 'contacts':
      return (await parts.knowledge.current()).help.contacts.filter(({ id }) => request.ids.includes(id));
    case 'entries': {
      const wanted = new Set(request.ids);
      return (await parts.knowledge.current()).entries.filter(({ id }) => wanted.has(id));
    }
    case 'toKnow':
      return toKnowHere((await parts.knowledge.current()).entries, request.place);
    case 'checks':
      await browser.scripting.executeScript({ target: { tabId: from.tab, frameIds: [from.frame] }, files: checkFiles(request.kinds) });
      return true;
    case 'remember':
      // A private window leaves nothing behind, not even in memory.
      return from.isPrivate ? null : parts.answers.remember(from.tab, { procedure: String(request.place.procedure), step: String(request.place.step) }, request.kept);
    case 'openWhere':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/where.html')}?field=${whereFor(String(request.asked)) ?? ''}` });
      return true;
    case 'openCode':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/franceconnect.html')}?tab=${from.tab}` });
      return true;
    case 'openIssues':
      await browser.tabs.create({ url: `${browser.runtime.getURL('/issues.html')}${placeQuery(request)}` });
      return true;
    case 'openReport':
      if (request.unknown && !from.isPrivate) parts.outlines.read(from.tab, from.url);
      await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?tab=${from.tab}` });
      return true;
    default:
      return null;
  }
}

/** Texts are scrubbed before they are written down; what does not parse is dropped alone. */
async function note(events: readonly object[], { journal, typed }: Parts): Promise<boolean> {
  const scrubbed: Event[] = [];
  for (const raw of events.slice(0, 50)) {
    const event = parseEvent('text' in raw && typeof raw.text === 'string' ? { ...raw, text: (await typed.scrub(raw.text)).slice(0, 500) } : raw);
    if (event) scrubbed.push(event);
  }
  if (scrubbed.length > 0) await journal.add(scrubbed);
  return journal.problem() === null;
}

async function answerPage(request: Request, isPrivate: boolean, parts: Parts): Promise<Answer<Request> | null> {
  const { journal, typed, knowledge } = parts;
  switch (request.type) {
    case 'scrub':
      return typed.scrub(request.text);
    case 'code':
      return answerCode(request, isPrivate, { journal, knowledge: await knowledge.current() }, (events) => note(events, parts));
    case 'report':
      return report(request.tab, parts);
    case 'issues': {
      const { entries, help, published } = await knowledge.current();
      return { entries, contacts: help.contacts, published };
    }
    default:
      return answerOptions(request, parts);
  }
}

async function report(tab: number | null, { journal, outlines, knowledge }: Parts): Promise<Report | null> {
  const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
  const versions = { ...(await readVersions()), knowledge: (await knowledge.current()).published };
  return collectReport({ events: await journal.read(), tab, now: isoNow(new Date()), versions, words, outline: await outlines.of(tab) });
}
