import type fr from '../../locales/fr.json';
import type { Translator } from '../../utils/i18n';

export type WhereKey = keyof typeof fr;

/** The words of « Où le trouver ? ». */
export type WhereWords = Translator<WhereKey>;
