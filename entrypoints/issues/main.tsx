import { render } from 'preact';
import { IssuesPage } from '../../components/issues/issues-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { askedPlace } from '../../utils/asked-place';
import { sendToBackground } from '../../utils/browser';
import { localNow } from '../../utils/clock';
import { chooseLanguage, createTranslator } from '../../utils/i18n';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('issues.tab');

const load = () => sendToBackground({ type: 'issues' });

const app = document.getElementById('app');
if (app) render(<IssuesPage words={words} load={load} today={localNow()} place={askedPlace(location.search)} report="report.html" />, app);
