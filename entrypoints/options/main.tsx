import { render } from 'preact';
import { OptionsPage } from '../../components/options/options-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { sendToBackground } from '../../utils/browser';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { MOST_BYTES } from '../../utils/knowledge/envelope';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('options.tab');

const app = document.getElementById('app');
if (app) render(<OptionsPage words={words} ask={sendToBackground} most={MOST_BYTES} />, app);
