import type fr from '../../locales/fr.json';
import type { Translator } from '../i18n';

export type ReportKey = keyof typeof fr;

/** The words in which a report is told. */
export type ReportWords = Translator<ReportKey>;
