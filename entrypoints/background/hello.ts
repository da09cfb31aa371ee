import { chooseLanguage, createTranslator } from '../../utils/i18n';
import type { Knowledge } from '../../utils/knowledge/assemble';
import { pageMap } from '../../utils/knowledge/page-map';
import { matchable, raisable, slice } from '../../utils/knowledge/where';
import type { HttpStatus, PanelWordList, Slice } from '../../utils/messages';
import { portalOf } from '../../utils/page/hosts';
import { panelWords } from '../../utils/panel-words';
import type { TypedMemory } from '../../utils/report/typed-memory';
import type { SettingsStore } from '../../utils/storage';
import fr from '../../locales/fr.json';
import en from '../../locales/en.json';
import { readBrowser } from './versions';

interface Parts {
  readonly typed: TypedMemory;
  readonly settings: SettingsStore;
  readonly knowledge: Knowledge;
}

/** @param wanted findings and places that the panel speaks of @param first whether its own words are needed too */
export function panelWordsFor(wanted: readonly string[], first: boolean): PanelWordList {
  return panelWords(chooseLanguage(navigator.languages) === 'en' ? en : fr, wanted, first);
}

/** What one frame needs: public knowledge for its host, and the person's settings. */
export async function makeSlice(url: string, { typed, settings, knowledge }: Parts, statuses: readonly HttpStatus[]): Promise<Slice> {
  const portal = portalOf(url);
  const language = chooseLanguage(navigator.languages);
  const { t } = createTranslator({ fr, en }, language);
  return {
    map: pageMap(knowledge.atlas, [], portal),
    entries: raisable(slice(knowledge.entries, portal)).map(matchable),
    muted: (await settings.read()).muted,
    digestKey: await typed.key(),
    browser: readBrowser(navigator.userAgent),
    language,
    statuses,
    button: { none: t('button.none'), one: t('button.one'), other: t('button.other') },
  };
}
