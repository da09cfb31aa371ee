import { render } from 'preact';
import { FranceConnectPage } from '../../components/franceconnect/franceconnect-page';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import { askedTab } from '../../utils/asked-tab';
import { sendToBackground } from '../../utils/browser';
import { chooseLanguage, createTranslator } from '../../utils/i18n';
import { access } from './access';

const words = createTranslator({ fr, en }, chooseLanguage(navigator.languages));
document.documentElement.lang = words.language;
document.title = words.t('franceconnect.tab');

/** The tab whose attempt this is. */
const tab = askedTab(location.search);
const look = (code: string) => sendToBackground({ type: 'code', code, tab });

const app = document.getElementById('app');
if (app) render(<FranceConnectPage words={words} look={look} access={access} report={tab === null ? 'report.html' : `report.html?tab=${tab}`} />, app);
