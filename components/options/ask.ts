import type { Answer } from '../../utils/messages';
import type { OptionsRequest } from '../../utils/options-messages';
import type fr from '../../locales/fr.json';
import type { Translator } from '../../utils/i18n';

export type OptionsWords = Translator<keyof typeof fr>;

/** Asks the background. Throws, or gives null, when it does not answer. */
export type Ask = <T extends OptionsRequest>(request: T) => Promise<Answer<T> | null>;
