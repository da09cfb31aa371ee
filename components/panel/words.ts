import type fr from '../../locales/fr.json';
import type { Translator } from '../../utils/i18n';

export type PanelWords = Translator<keyof typeof fr>;
