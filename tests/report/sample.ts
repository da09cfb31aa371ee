import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { createTranslator } from '../../utils/i18n';
import type { Event } from '../../utils/journal/event';
import { collectReport } from '../../utils/report/collect';
import type { Report } from '../../utils/report/schema';

export const words = { fr: createTranslator({ fr, en }, 'fr'), en: createTranslator({ fr, en }, 'en') };

export const now = '2026-11-24T09:30:00+01:00';
export const versions = { extension: '0.1.0', knowledge: { sequence: 12, created: '2026-11-23T06:00:00Z' }, browser: 'Firefox 153', os: 'Windows' };

type Draft = Event extends infer E ? (E extends Event ? Omit<E, 'id' | 'at' | 'tab'> : never) : never;

/** An event, `minutes` after nine o'clock in Paris. */
export const at = (minutes: number, draft: Draft, tab = 7): Event => ({
  id: `${tab}-${minutes}-${draft.type}`,
  at: Date.parse('2026-11-24T08:00:00Z') + minutes * 60_000,
  tab,
  ...draft,
});

export const step = (procedure: string | null, slug: string | null, current: number): Draft => ({
  type: 'step',
  portal: 'immatriculation',
  procedure,
  step: slug,
  stepper: { current, total: 6 },
});

/** A purchase that fails at the last step. */
export const events: readonly Event[] = [
  at(0, step('immat-achat-occasion', 'identification-vehicule', 1)),
  at(1, { type: 'finding', kind: 'vin', code: 'vin.forbidden_letter', severity: 'error' }),
  at(2, { type: 'submit' }),
  at(5, step(null, null, 5)),
  at(9, step('immat-achat-occasion', 'validation-finale', 6)),
  at(10, { type: 'finding', kind: 'date_fr', code: 'date_fr.future', severity: 'warn' }),
  at(11, { type: 'submit' }),
  at(12, { type: 'http', status: '5xx', route: '/dossiers/{id}/validation' }),
  at(13, { type: 'message', kind: 'error', text: 'Une erreur technique est survenue.' }),
  at(14, { type: 'issue', issue: 'site-sature-page-blanche', severity: 'blocking' }),
  at(15, { type: 'finding', kind: 'vin', code: 'vin.forbidden_letter', severity: 'error' }),
];

/** @throws when there is nothing to collect: a test that asks for a report has events */
export function reportOf(list: readonly Event[] = events, language: 'fr' | 'en' = 'fr'): Report {
  const report = collectReport({ events: list, now, versions, words: words[language] });
  if (!report) throw new Error('no report');
  return report;
}

/** French sentences hold no-break spaces, which nobody sees: the tests write them « ~ ». */
export const noBreak = (text: string) => text.replaceAll('~', '\u00a0');
