import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { findingWords } from '../../utils/finding-words';
import { isPast } from '../../utils/knowledge/accept';
import type { KnownList } from '../../utils/knowledge/lists';
import { OWN } from '../../utils/knowledge/source';
import type { Answer, Request } from '../../utils/messages';
import type { ListView, MutedView } from '../../utils/options-messages';
import type { SettingsStore } from '../../utils/storage';
import fr from '../../locales/fr.json';
import en from '../../locales/en.json';
import { setAlarm, type KnowledgeStore } from './knowledge';

interface Parts {
  readonly settings: SettingsStore;
  readonly knowledge: KnowledgeStore;
}

/** What the options ask, of the lists and of what was muted. @returns null when it is no question of theirs */
export async function answerOptions(request: Request, { settings, knowledge }: Parts): Promise<Answer<Request> | null> {
  const { lists } = knowledge;
  /** Another list may need an alarm, or none may need it any more. */
  const thenSetAlarm = <T>(done: T) => setAlarm(lists).then(() => done);
  switch (request.type) {
    case 'lists':
      return (await lists.all()).map((list) => viewOf(list, knowledge.shipped()));
    case 'listAdd':
      return thenSetAlarm(await lists.add(request.typed));
    case 'listRefresh':
      return lists.refresh(request.id);
    case 'listRemove':
      return thenSetAlarm(await lists.remove(request.id));
    case 'listPause':
      return thenSetAlarm(await lists.pause(request.id, request.paused));
    case 'listTake':
      return lists.take(new TextEncoder().encode(request.text), request.signature);
    case 'muted':
      return (await settings.read()).muted.map(await namer(knowledge));
    case 'unmute':
      return settings.mute(request.code, false);
    default:
      return null;
  }
}

function viewOf({ id, subscription, url, isPaused, content, tries }: KnownList, shipped: number): ListView {
  const { checkedAt, refused } = tries;
  return {
    id,
    name: subscription?.name ?? null,
    url,
    keys: subscription?.keys ?? [],
    isPaused,
    held: content && { created: content.created, expires: content.expires, isPast: isPast(content.expires, Date.now()), dropped: content.rejected.length, skipped: content.skipped },
    entries: content ? content.entries.length : id === OWN ? shipped : 0,
    checkedAt,
    refused,
  };
}

/** @returns what gives the words of a muted code: the title of a known issue, or the sentence of a check */
async function namer({ current }: KnowledgeStore): Promise<(code: string) => MutedView> {
  const { entries } = await current();
  const { language, find } = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
  return (code) => ({ code, title: entries.find(({ id }) => id === code)?.title[language] ?? findingWords({ code }, find, 'short') });
}
