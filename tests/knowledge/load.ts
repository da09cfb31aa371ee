import { readdirSync, readFileSync } from 'node:fs';
import type { Entry } from '../../utils/knowledge/schema';

const folder = new URL('../../knowledge/', import.meta.url);

export const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

export const issueFiles = () => readdirSync(new URL('issues/', folder)).sort();

/** A whole entry, to be varied by each test. */
export const sample: Entry = {
  id: 'un-exemple',
  title: { fr: 'Un exemple', en: 'An example' },
  symptom: { fr: 'Le bouton reste gris.' },
  severity: 'blocking',
  advice: { fr: [{ text: 'Attendez un peu.', link: 'https://ants.gouv.fr/' }] },
  contacts: ['ants-34-00'],
  sources: ['https://example.org/page'],
  confidence: 'one-source',
  firstSeen: '2025-01',
  lastSeenInSource: '2025-11-03',
  minEngine: 1,
  examples: { fires: [], silent: [] },
};
